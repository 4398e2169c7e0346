const light =
  '--ink:#1b2130;--soft:#525c70;--paper:#fff;--tint:#f4f6fb;--line:#d9deea;--blue:#1e3fae;--mark:#e7ecfb'
const dark =
  '--ink:#e6e9f2;--soft:#a3adc2;--paper:#10141d;--tint:#191f2c;--line:#2d3648;--blue:#9db8ff;--mark:#202b4a'

const rules = [
  `:root{color-scheme:light dark;${light}}`,
  `@media(prefers-color-scheme:dark){:root{${dark}}}`,
  '*{box-sizing:border-box}',
  'html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}',
  'a{color:var(--blue);text-underline-offset:.18em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}',
  ':focus-visible{outline:3px solid var(--blue);outline-offset:2px;border-radius:3px}',
  '.skip{position:absolute;left:-99rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);z-index:1}.skip:focus{left:.5rem}',
  'code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}',
  'p code,li code,td code,dd code{background:var(--tint);padding:.1em .3em;border-radius:4px}',
  'pre{margin:.75rem 0;padding:.8rem 1rem;background:var(--tint);border:1px solid var(--line);border-radius:8px;overflow-x:auto;max-height:28rem}',
  'h1{font-size:2rem;line-height:1.2;letter-spacing:-.02em;margin:0}h2{font-size:1.45rem;letter-spacing:-.01em;margin:3.5rem 0 .25rem;padding-top:1.5rem;border-top:1px solid var(--line)}h3{font-size:1.05rem;margin:0 0 .25rem}h4{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:1.25rem 0 .25rem}',
  'header,main,footer,nav{padding:0 1.25rem}header{padding-top:2.5rem;padding-bottom:1rem}header p{color:var(--soft);margin:.4rem 0;max-width:44rem}',
  'main>p,main li,section>p{max-width:44rem}footer{color:var(--soft);padding-top:2rem;padding-bottom:3rem;font-size:.9rem}',
  'nav ul{list-style:none;margin:0;padding:0}nav .areas{display:flex;flex-wrap:wrap;gap:.25rem 1rem}nav .areas ul{display:none}nav a{text-decoration:none}nav a:hover{text-decoration:underline}',
  'article{margin:1.5rem 0;padding:1.25rem;border:1px solid var(--line);border-radius:12px}article:target{border-color:var(--blue);box-shadow:0 0 0 1px var(--blue)}article>p{margin:.25rem 0}',
  'h3 .verb{font:700 .72rem/1 system-ui,sans-serif;letter-spacing:.05em;color:var(--blue);background:var(--mark);padding:.25rem .45rem;border-radius:5px;margin-right:.5rem;vertical-align:.1em}h3 a{color:inherit;text-decoration:none}h3 a:hover{text-decoration:underline}',
  '.scroll{overflow-x:auto;margin:.5rem 0}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}thead th{color:var(--soft);font-weight:600;font-size:.82rem}tbody th{font-weight:600;white-space:nowrap}td{min-width:8rem}td:nth-child(2){width:45%}',
  '@media(max-width:44rem){label,input,button{width:100%}table,tbody,tr,tbody th,td,td:nth-child(2){display:block;width:auto}thead{display:none}tr{padding:.5rem 0;border-bottom:1px solid var(--line)}tbody th,td{border:0;padding:.1rem 0;white-space:normal}}',
  'details{margin:.6rem 0}td details{margin:0}summary{cursor:pointer;color:var(--blue);font-weight:600}.must{color:var(--soft);font-size:.8rem;font-weight:400}',
  'form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:.75rem 0}label{display:grid;gap:.2rem;font-size:.85rem;color:var(--soft)}input,button{font:inherit;font-size:1rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:8px;padding:.5rem .7rem;min-width:0;max-width:100%}button{background:var(--blue);border-color:var(--blue);color:var(--paper);font-weight:600;cursor:pointer}',
  '.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1rem;padding:0;margin:1rem 0;list-style:none}.cards li{border:1px solid var(--line);border-radius:12px;padding:1rem 1.1rem}.cards p{margin:.25rem 0 0;color:var(--soft);font-size:.93rem}.cards a{font-weight:600}.cards p code,.cards a code{background:none;padding:0}',
  '@media(min-width:64rem){.book{display:grid;grid-template-columns:20rem minmax(0,1fr);grid-template-areas:"h h""n m""f f";max-width:88rem;margin:auto}.book header{grid-area:h}.book main{grid-area:m;padding-left:2.5rem}.book footer{grid-area:f}.book nav{grid-area:n;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding-top:1.5rem;padding-bottom:2rem;font-size:.86rem}.book nav .areas{display:block}.book nav .areas>li{margin:0 0 .9rem}.book nav .areas>li>a{font-weight:700;color:var(--ink)}.book nav .areas ul{display:block}.book nav .areas ul a{color:var(--soft);display:block;padding:.1rem 0}}',
  '.leaf{max-width:66rem;margin:auto}',
  '@media print{nav,.skip{display:none}details{display:block}}',
]

/** The one style of all pages. */
export const style: string = rules.join('')

/** What a strict policy knows it by; a test holds that it is the hash of the style. */
export const styleHash = 'sha256-J5fU9ioymbjE5jNY11+zUJ7iC3m9cPzpVDK2DJq1jy0='

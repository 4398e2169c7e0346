const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

export const code = (text: string): string => `<code>${escaped(text)}</code>`

export const link = (href: string, text: string): string => `<a href="${escaped(href)}">${text}</a>`

/** A text in which words between backticks are code. */
export const inline = (text: string): string =>
  escaped(text).replace(/`([^`]+)`/g, (_, word: string) => `<code>${word}</code>`)

/** Paragraphs between empty lines; lines that begin with a dash are a list. */
export const prose = (text: string): string =>
  text
    .split('\n\n')
    .map((part) =>
      part.startsWith('- ')
        ? `<ul>${part
            .split('\n')
            .map((line) => `<li>${inline(line.slice(2))}</li>`)
            .join('')}</ul>`
        : `<p>${inline(part)}</p>`,
    )
    .join('')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(head.join(', '))}"><table><thead><tr>${head
        .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
        .join('')}</tr></thead><tbody>${rows
        .map(
          ([first = '', ...others]) =>
            `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table></div>`

export const details = (summary: string, inner: string): string =>
  inner === '' ? '' : `<details><summary>${escaped(summary)}</summary>${inner}</details>`

export const pre = (text: string): string => `<pre tabindex="0"><code>${escaped(text)}</code></pre>`

/** A page that needs no script and asks nothing of any other address. */
export const page = ({
  title,
  style,
  body,
}: {
  readonly title: string
  readonly style: string
  readonly body: string
}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title><link rel="icon" href="data:,"><link rel="service-desc" type="application/json" href="/openapi.json"><style>${style}</style></head><body><a class="skip" href="#content">Skip to the content</a>${body}</body></html>\n`

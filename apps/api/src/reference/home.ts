import { ask, overview } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import { code, escaped, inline, link, page } from './html.ts'
import { objectIn, textIn } from './json.ts'
import { style } from './style.ts'
import { tagOf, tags } from './tags.ts'

const questions: readonly (readonly [address: string, question: string])[] = [
  [
    '/v1/standing?member=BGR&instrument=C087',
    'Is Bulgaria bound by the Convention on freedom of association, and since when?',
  ],
  ['/v1/members/BGR/ratifications?on=1955-06-01', 'What had Bulgaria ratified by June 1955?'],
  [
    '/v1/members/USA/gaps?category=fundamental',
    'Which fundamental instruments do not bind the United States?',
  ],
  ['/v1/instruments/C029', 'What is the Forced Labour Convention, and what revises it?'],
  ['/v1/ratifications?state=denounced&sort=-endedOn&limit=20', 'Who denounced what, the latest first?'],
  ['/v1/standings?members=arab-states&instruments=fundamental', 'Who in a region is bound by what?'],
  ['/v1/changes?from=2020-01-01&to=2020-12-31', 'What changed within a year?'],
  ['/v1/claims?verdict=contradicted,outdated', 'Which statements of the source documents do not hold?'],
]

const thousands = (count: number): string => String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')

const range = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? thousands(min) : `${thousands(min)} to ${thousands(max)}`

function numbers(): string {
  const { data, meta } = ask(overview)
  const { convention, protocol, recommendation } = data.instruments
  return `On ${escaped(meta.on)}, the date of the record, the ILO had ${range(data.members)} Members and had adopted ${convention} Conventions, ${protocol} Protocols and ${recommendation} Recommendations. ${range(data.ratifications)} ratifications are held here, which is not all that exist: each answer says how much of it is held.`
}

const card = ([address, question]: readonly [string, string]): string =>
  `<li>${link(address, escaped(question))}<p>${code(address)}</p></li>`

const listed = (routes: readonly Route[]): string =>
  tags
    .map((tag) => {
      const name = textIn(objectIn(tag)['name']) ?? ''
      const own = routes.filter(({ path }) => tagOf(path) === name && path !== '/')
      return `<section aria-labelledby="${name}"><h2 id="${name}">${escaped(name)}</h2><p>${inline(textIn(tag['description']) ?? '')}</p><ul class="cards">${own
        .map(({ path, example, summary }) => `<li>${link(example, code(path))}<p>${inline(summary)}</p></li>`)
        .join('')}</ul></section>`
    })
    .join('')

const asking = `<form action="/v1/standing"><label>Member <input name="member" required maxlength="100" value="Bulgaria"></label><label>Instrument <input name="instrument" required maxlength="100" value="C087"></label><button>What holds between them?</button></form><form action="/v1/search"><label>Words, a code or a number <input name="q" type="search" required maxlength="100" value="forced labour"></label><button>Search</button></form>`

/** The service as a page from which everything else can be reached. */
export const homeOf = (routes: readonly Route[]): string =>
  page({
    title: 'ILO record',
    style,
    body: `<div class="leaf"><header><h1>ILO record</h1><p>The Members, instruments and ratifications of the International Labour Organization, on any day and with sources, over HTTP.</p><p>${link('/docs', 'Reference')} · ${link('/openapi.json', 'OpenAPI document')} · ${link('/version', 'Version')}</p></header><main id="content"><p>${numbers()}</p><section aria-labelledby="ask"><h2 id="ask">Ask</h2>${asking}</section><section aria-labelledby="start"><h2 id="start">Begin here</h2><ul class="cards">${questions.map(card).join('')}</ul></section><section aria-labelledby="use"><h2 id="use">Use it</h2><p>Every address answers as JSON; end it with ${code('.csv')} for a spreadsheet, ${code('.ndjson')} or ${code('.jsonld')}, or send ${code('Accept')}. ${code('on')} asks about another day, ${code('lang')} for another language. No key is needed, and nothing is ignored: what is not known is refused with the nearest that exists.</p></section>${listed(routes)}</main><footer>Unofficial: the ILO is authoritative, at ${link('https://www.ilo.org/', 'ilo.org')}.</footer></div>`,
  })

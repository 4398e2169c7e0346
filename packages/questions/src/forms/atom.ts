import type { Envelope } from '../envelope.ts'
import type { Presentation } from '../route.ts'
import { feedOf } from './feed.ts'
import type { Entry } from './feed.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

/** What XML 1.0 has no place for, lone surrogates among it. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A text as the content or an attribute of an element. */
export const xmlText = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"'\r]/g, (letter) => entities[letter] ?? '')

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`

const entryElement = (updated: string, { id, title, when, published, kind }: Entry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    ...(published === undefined ? [] : [element('published', published)]),
    `<category term="${xmlText(kind)}"/>`,
    element('summary', when),
    '</entry>',
  ].join('')

const pages = ['first', 'next', 'prev'] as const
/** Atom's own word for it, by RFC 5005. */
const relations = { first: 'first', next: 'next', prev: 'previous' } as const

/** The address of a page in this form. */
const asAtom = (address: string): string => address.replace(/^[^?]*/, '$&.atom')

/** Events as Atom (RFC 4287): every address in it is relative to that of the feed. */
export function atomOf(envelope: Envelope, presentation: Presentation): string {
  const { title, language, updated, notice, links, entries } = feedOf(envelope, presentation)
  const self = links['self'] ?? '/'
  const to = (rel: string, href: string) => `<link rel="${rel}" href="${xmlText(href)}"/>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', `urn:ilo-data:feed:${encodeURIComponent(self)}`),
    element('title', title),
    element('updated', updated),
    '<author><name>ilo-data</name></author>',
    element('rights', notice),
    to('self', asAtom(self)),
    to('alternate', self),
    ...pages.flatMap((rel) => {
      const address = links[rel]
      return address === undefined ? [] : [to(relations[rel], asAtom(address))]
    }),
    ...entries.map((entry) => entryElement(updated, entry)),
    '</feed>\n',
  ].join('')
}

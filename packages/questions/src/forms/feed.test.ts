import * as fc from 'fast-check'
import { dataDate, listEvents } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { ask } from '../ask.ts'
import { enveloped } from '../envelope.ts'
import { events, instrumentEvents, memberEvents } from '../events/list.ts'
import { atomOf, xmlText } from './atom.ts'
import { jsonFeedOf } from './json-feed.ts'

type Node = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Node[]
  text: string
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#13': '\r',
}
const plain = (text: string): string =>
  text.replace(/&([^;]*);/g, (_, name: string) => {
    const letter = entities[name]
    if (letter === undefined) throw new Error(`no entity &${name};`)
    return letter
  })

const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u

/** Reads XML strictly: everything that is not well-formed is refused. */
function read(xml: string): Node {
  const head = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(xml)
  if (head === null || !allowed.test(xml)) throw new Error('no XML 1.0')
  const root: Node = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  const token = /<(\/?)([a-z:]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<>]+)|([<>])/gu
  for (const [, end, name = '', attributes = '', empty, text, stray] of xml
    .slice(head[0].length)
    .matchAll(token)) {
    const at = open.at(-1) ?? root
    if (stray !== undefined) throw new Error(`a stray ${stray}`)
    if (text !== undefined) {
      if (/&(?![a-z]+;|#13;)/.test(text)) throw new Error('a stray &')
      at.text += plain(text)
      continue
    }
    if (end === '/') {
      if (at.name !== name) throw new Error(`</${name}> in <${at.name}>`)
      open.pop()
      continue
    }
    const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, plain(value)] as const,
    )
    const node: Node = { name, attributes: new Map(pairs), children: [], text: '' }
    at.children.push(node)
    if (empty !== '/') open.push(node)
  }
  if (open.length !== 1) throw new Error('not closed')
  const [feed] = root.children
  if (feed === undefined) throw new Error('empty')
  return feed
}

const child = (node: Node, name: string): string | undefined =>
  node.children.find((each) => each.name === name)?.text

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** What RFC 4287 asks of a feed and its entries that is missing. */
function missingIn(feed: Node): string[] {
  const missing = (node: Node, names: readonly string[]) =>
    names.filter((name) => node.children.filter((each) => each.name === name).length !== 1)
  const entries = feed.children.filter(({ name }) => name === 'entry')
  const ids = entries.map((entry) => child(entry, 'id'))
  return [
    ...(feed.name === 'feed' && feed.attributes.get('xmlns') === 'http://www.w3.org/2005/Atom'
      ? []
      : ['feed']),
    ...missing(feed, ['id', 'title', 'updated', 'author']),
    ...(feed.children.some((each) => each.name === 'link' && each.attributes.get('rel') === 'self')
      ? []
      : ['self']),
    ...entries.flatMap((entry) => missing(entry, ['id', 'title', 'updated', 'summary'])),
    ...entries.flatMap((entry) =>
      ['updated', 'published'].filter((name) => !time.test(child(entry, name) ?? '2000-01-01T00:00:00Z')),
    ),
    ...(new Set(ids).size === ids.length && ids.every((id) => id?.startsWith('urn:')) ? [] : ['ids']),
  ]
}

const answers = [
  { route: events, envelope: ask(events, {}, { sort: '-date' }) },
  { route: memberEvents, envelope: ask(memberEvents, { member: 'BGR' }) },
  { route: instrumentEvents, envelope: ask(instrumentEvents, { instrument: 'C087' }) },
]

const withText = (text: string) => ({
  envelope: enveloped(
    { data: [{ id: 'x', text, kind: text, from: '2000-01-01', to: '2000-01-01' }] },
    '/v1/events',
  ),
  presentation: events.presentation,
})

describe('Atom', () => {
  test('has all that RFC 4287 asks for', () => {
    for (const { route, envelope } of answers) {
      const feed = read(atomOf(envelope, route.presentation))
      expect(missingIn(feed), route.name).toEqual([])
      expect(feed.children.filter(({ name }) => name === 'entry')).toHaveLength(envelope.data.length)
    }
  })

  test('that goes red where an element is missing', () => {
    const xml = atomOf(
      answers[1]?.envelope ?? answers[0]?.envelope ?? withText('').envelope,
      memberEvents.presentation,
    )
    expect(missingIn(read(xml.replace(/<updated>[^<]*<\/updated>/, '')))).toEqual(['updated'])
    expect(missingIn(read(xml.replace(/<author>.*?<\/author>/, '')))).toEqual(['author'])
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<a>', ']]>', '&amp;', '"\'', '\u0000', '\ud800', '\r\n', '</title>', '<!--', '\ufffe'),
  )
  const escapes = (write: (text: string) => string) =>
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = write(text)
        const entry = read(xml).children.find(({ name }) => name === 'entry')
        const shown = text.replace(
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
          '\ufffd',
        )
        expect(entry === undefined ? undefined : child(entry, 'title')).toBe(shown)
      }),
      { numRuns: 500 },
    )

  test('is well-formed whatever a text holds, and gives it back', () => {
    expect(() => escapes((text) => atomOf(withText(text).envelope, events.presentation))).not.toThrow()
  })

  test('that goes red without the escapes', () => {
    const raw = (text: string) =>
      atomOf(withText('').envelope, events.presentation).replace(
        '<title></title>',
        () => `<title>${text}</title>`,
      )
    expect(() => escapes(raw)).toThrow('Property failed')
    expect(xmlText('a & b')).toBe('a &amp; b')
  })

  test('says of a partial date no more than is held', () => {
    const partial = listEvents({}).find(({ from, to }) => from !== to)
    const exact = listEvents({}).find(({ from, to }) => from === to)
    for (const [event, published] of [
      [partial, undefined],
      [exact, `${exact?.from}T00:00:00Z`],
    ] as const) {
      if (event === undefined) throw new Error('no such event')
      const feed = read(atomOf(enveloped({ data: [event] }, '/v1/events'), events.presentation))
      const entry = feed.children.find(({ name }) => name === 'entry')
      if (entry === undefined) throw new Error('no entry')
      expect(child(entry, 'published')).toBe(published)
      expect(child(entry, 'updated')).toBe(`${dataDate}T00:00:00Z`)
      expect(child(entry, 'summary')).toContain(event.to)
    }
  })
})

/** JSON Feed 1.1, as far as ours goes: what it asks for, and no member of another name that is no extension. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  language: z.literal('en'),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  _ilo: z.looseObject({}),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^urn:ilo-data:events:/),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.string().regex(time).optional(),
      tags: z.array(z.string()),
      _ilo: z.looseObject({ from: z.string(), to: z.string() }),
    }),
  ),
})

describe('JSON Feed', () => {
  const written = (at: (typeof answers)[number]): unknown =>
    JSON.parse(jsonFeedOf(at.envelope, at.route.presentation))

  test('has all that version 1.1 asks for, and its items have ids of their own', () => {
    for (const answer of answers) {
      const { items } = jsonFeed.parse(written(answer))
      expect(new Set(items.map(({ id }) => id)).size).toBe(answer.envelope.data.length)
      for (const { date_published: published, _ilo: event } of items)
        expect(published).toBe(event.from === event.to ? `${event.from}T00:00:00Z` : undefined)
    }
  })

  test('that goes red where an item has no id', () => {
    const [answer] = answers
    const feed = jsonFeed.parse(answer === undefined ? {} : written(answer))
    expect(jsonFeed.safeParse({ ...feed, items: [{ title: 'x' }] }).success).toBe(false)
  })
})

import { answerAt, ask, csvOf, ndjsonOf, questions, rowsOf } from '@ilo/questions'
import type { Envelope } from '@ilo/questions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { call } from '../../test/call.ts'
import { anyDay, anyInstrument, anyMember } from '../../test/library.ts'
import { optionOf } from './asking.ts'
import { commandNames, commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { parametersOf, questionOf } from './describing.ts'
import { commandLineOf } from './elsewhere.ts'
import { options } from './options.ts'

/** The words of a line as a POSIX shell reads them: plain words and single quotes, as they are written here. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'|"([^"]*)"|\\(.)/g,
      (_, single?: string, double?: string, one?: string) => single ?? double ?? one ?? '',
    ),
  )

const asking = commandNames.filter((name) => commands[name].ways.length > 0)

/** An answer with all its pages in one, joined by the links between them. */
function whole(address: string): Envelope {
  return /[?&]limit=/.test(address) ? answerAt(address) : joined(address)
}

function withoutPage(meta: Envelope['meta']): Envelope['meta'] {
  const rest = { ...meta }
  delete rest.page
  return rest
}

function joined(address: string): Envelope {
  const first = answerAt(address)
  const { next } = first.links
  if (next === undefined || !Array.isArray(first.data)) return first
  const rest = joined(next)
  const { sources } = first.meta
  const all = new Map([...(sources ?? []), ...(rest.meta.sources ?? [])].map((source) => [source.id, source]))
  const but = (record: object, ...names: readonly string[]) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
  return {
    data: [...rowsOf(first), ...rowsOf(rest)],
    meta: {
      ...withoutPage(first.meta),
      ...(sources === undefined ? {} : { sources: [...all.values()] }),
    },
    links: but(first.links, 'first', 'next', 'prev'),
  }
}

describe('the table of commands', () => {
  test('every question has a command, and no command asks what there is not', () => {
    const asked = commandNames.flatMap((name) => commands[name].ways.map(({ question }) => question))
    expect(questions.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([])
    expect(asked.filter((name) => !questions.some((question) => question.name === name))).toEqual([])
  })

  test('every parameter of a question is an option of its command, and none is taken for another', () => {
    const common: readonly string[] = options.map(({ name }) => name)
    for (const name of asking) {
      const known = [...parametersOf(name).keys(), ...common]
      expect(new Set(known).size).toBe(known.length)
      for (const way of commands[name].ways) {
        for (const parameter of Object.keys(questionOf(way).parameters)) {
          expect(known, `${name} ${parameter}`).toContain(optionOf(parameter))
        }
      }
    }
  })

  test.each(asking.flatMap((name) => commands[name].examples.map((example) => [example])))(
    '%s',
    async (example) => {
      const words = wordsOf(example.split(' | ')[0] ?? '').slice(1)
      const printed = await call(words)
      expect([printed.code, printed.stderr]).toEqual([0, ''])
      expect(printed.stdout).not.toBe('')
    },
  )
})

describe('the forms of an answer', () => {
  const lines: readonly string[] = [
    'members --region africa --sort -joined',
    'members --group-by region',
    'instruments --category fundamental --fields id,title',
    'ratifications BGR',
    'ratifications --registered 2000..2001',
    'gaps USA --category fundamental',
    'standings --members BGR,ROU',
    'ranking --limit 7',
    'years members --year 1990..1995',
    'changes 1958-12-31 1960-12-31 --member BGR',
    'offices --covers BGR',
    'organisation directors-general',
    'search forced labour --limit 5',
    'coverage conflicts',
    'check member-count --count 177 --on 2009',
    'session 31',
    'cite C087',
    'version',
  ]

  test.each(lines)('%s', async (line) => {
    const json = await call(`${line} --format json`)
    expect([json.code, json.stderr]).toEqual([0, ''])
    const envelope: unknown = JSON.parse(json.stdout)
    if (!isEnvelope(envelope)) throw new Error(json.stdout)
    const self = envelope.links['self'] ?? ''
    expect(json.stdout).toBe(`${JSON.stringify(whole(self), undefined, 2)}\n`)
    expect((await call(`${line} --json`)).stdout).toBe(json.stdout)
    expect((await call(`${line} --format csv`)).stdout).toBe(csvOf(rowsOf(whole(self))))
    expect((await call(`${line} --format ndjson`)).stdout).toBe(ndjsonOf(whole(self)))
    const markdown = (await call(`${line} --format md`)).stdout
    expect(markdown).not.toContain('\u001B')
    for (const row of markdown.split('\n').filter((text) => text.startsWith('| '))) {
      expect(row.endsWith(' |')).toBe(true)
    }
  })

  const isEnvelope = (value: unknown): value is Envelope =>
    typeof value === 'object' && value !== null && 'data' in value && 'meta' in value && 'links' in value

  test('a list is printed whole, unless a page of it is asked for', async () => {
    const all = await call('events --format ndjson')
    expect(all.stdout.split('\n').length).toBeGreaterThan(5_000)
    const groups = await call('ratifications --group-by instrument,member --format ndjson')
    expect(groups.stdout.split('\n').length).toBeGreaterThan(3_000)
    expect((await call('events --limit 3 --format ndjson')).stdout.split('\n')).toHaveLength(4)
  })

  test('Markdown keeps what would end a cell', async () => {
    const { stdout } = await call('search claim --format md --limit 5')
    expect(stdout).toMatch(/^\| --- \|/m)
    const cells = stdout.split('\n').filter((line) => line.startsWith('| '))
    expect(new Set(cells.map((line) => line.split(/(?<!\\)\|/).length)).size).toBe(1)
  })
})

describe('the same elsewhere', () => {
  /** What the call of an address answers, and what the address does. */
  async function expectSame(address: string): Promise<void> {
    const line = commandLineOf(address)
    const { code, stdout, stderr } = await call([...wordsOf(line ?? '').slice(1), '--json'])
    expect([0, 1, 3], `${line}: ${stderr}`).toContain(code)
    expect(stdout, line).toBe(
      `${JSON.stringify(whole(answerAt(address).links['self'] ?? address), undefined, 2)}\n`,
    )
  }

  test.each(questions.map(({ example }) => [example]))('%s', async (example) => {
    await expectSame(example)
  })

  const regions = fc.constantFrom('africa', 'americas', 'europe-central-asia')
  const anyAddress = fc
    .tuple(anyMember, anyInstrument, anyDay, regions, fc.constantFrom('en', 'bg', 'fr'), fc.nat(11))
    .map(([member, instrument, on, region, lang, which]) => {
      const shared = `on=${on}&lang=${lang}`
      return [
        `/v1/members/${member}?${shared}`,
        `/v1/instruments/${instrument}?${shared}`,
        `/v1/standing?member=${member}&instrument=${instrument}&${shared}`,
        `/v1/members?region=${region}&sort=-joined&${shared}`,
        `/v1/members/${member}/ratifications?${shared}`,
        `/v1/instruments/${instrument}/ratifications?fields=member,registered&${shared}`,
        `/v1/members/${member}/gaps?category=fundamental&${shared}`,
        `/v1/members/${member}/events?sort=-date&limit=5&${shared}`,
        `/v1/instruments/${instrument}/events?${shared}`,
        `/v1/standings?members=${member},${region}&${shared}`,
        `/v1/ratifications?instrument=${instrument}&group_by=region&${shared}`,
        `/v1/search?q=${encodeURIComponent("l'eau - 'x'")}&lang=${lang}`,
      ][which]
    })

  test('for any address', async () => {
    await fc.assert(
      fc.asyncProperty(anyAddress, async (address) => {
        if (address !== undefined) await expectSame(address)
      }),
      { numRuns: 60 },
    )
  })

  test('an address that no question has leads to no call', () => {
    expect(commandLineOf('/v1/nothing')).toBeUndefined()
    expect(commandLineOf('/v1/standing?member=BGR&instrument=C087')).toBe('ilo standing BGR C087')
    expect(commandLineOf('/v1/members?group_by=region')).toBe('ilo members --group-by region')
  })
})

test('asked by another route, the question answers the same', () => {
  const name: CommandName = 'gaps'
  const [way] = commands[name].ways
  if (way === undefined) throw new Error('no way')
  expect(ask(questionOf(way), { member: 'USA' }).links['self']).toBe('/v1/members/USA/gaps')
})

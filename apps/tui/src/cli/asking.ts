import { ask, Problem, questionNamed, rowsOf } from '@ilo/questions'
import type { Envelope, List, Route } from '@ilo/questions'
import { dataDate, parseDay, parseInstrument, parseMember, parseOneOf } from 'ilo-data'
import type { Language } from 'ilo-data'
import { languages } from '@ilo/questions'
import type { Setting } from '../answers/setting.ts'
import type { Query } from '../listings/listing.ts'
import { instrumentNamed, listsOf, memberNamed, readCitable, readPair, required } from './arguments.ts'
import type { Way } from './commands/command.ts'
import { commands } from './commands/table.ts'
import type { CommandName } from './commands/table.ts'
import { exitCodes, failure, misuse } from './failure.ts'
import { settingIn, unknownOption } from './options.ts'
import type { Given, Line } from './options.ts'

/** A question as it is put: what stands in its path, and what in its query. */
export type Asked = {
  readonly command: CommandName
  readonly route: Route
  readonly ids: Query
  readonly query: Query
  /** What was written behind the command, apart from how to write the answer. */
  readonly written: readonly string[]
  /** The parameters that words gave and no option. */
  readonly placed: ReadonlySet<string>
  /** The day and the language where the question itself knows none, or not this one. */
  readonly apart: Query
}

/** A parameter as an option: `group_by` and `inForce` are `group-by` and `in-force`. */
export const optionOf = (parameter: string): string =>
  parameter.replaceAll('_', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Which question of its command the words are for. */
function wayOf(command: CommandName, words: readonly string[]): { way: Way; rest: readonly string[] } {
  const ways: readonly Way[] = commands[command].ways
  const [first, ...rest] = words
  const [usual, ...others] = ways
  if (usual === undefined) throw new Error(`'${command}' asks nothing`)
  if (usual.word !== undefined) {
    const areas = ways.flatMap(({ word }) => word ?? [])
    if (first === undefined) return { way: usual, rest }
    const chosen = ways.find(({ word }) => word === first.toLowerCase())
    if (chosen !== undefined) return { way: chosen, rest }
    const near = parseOneOf(first, areas, 'an area')
    throw misuse(
      `ilo ${command}: no such area`,
      `'${first}'`,
      areas.join(', '),
      near.ok ? [] : near.error.nearest,
    )
  }
  if (others.length === 0 || words.length === 0) return { way: usual, rest: words }
  const kind = parseInstrument(words.join(' ')).ok ? 'instrument' : 'member'
  const chosen =
    ways.find(({ places: [place] }) => place === kind) ?? ways.find(({ places }) => places.length > 0)
  return { way: chosen ?? usual, rest: words }
}

/** Several values, each a word or between commas. */
const listed = (words: readonly string[], place: string): string =>
  words.length === 0 ? required(words, place) : words.map((word) => required([word], place)).join(',')

/** The values of the places of a way. */
function valuesOf({ places, reading, optional }: Way, words: readonly string[], isGiven: boolean): Query {
  const [first = '', second = ''] = places
  switch (reading) {
    case 'pair': {
      const { member, instrument } = readPair(words)
      return { member, instrument }
    }
    case 'citable':
      return readCitable(words)
    case 'several':
      return words.length === 0 && optional ? {} : { [first]: listed(words, first) }
    case 'each': {
      const [one, two, ...more] = words
      if (more.length > 0) throw misuse('too many words', `'${more.join(' ')}'`, `${places.length} at most`)
      return {
        ...(one === undefined ? {} : { [first]: one }),
        ...(two === undefined ? {} : { [second]: two }),
      }
    }
    case 'together':
    case undefined:
      break
  }
  if (first !== '') return words.length === 0 && isGiven ? {} : { [first]: required(words, first) }
  if (words.length === 0) return {}
  throw misuse('too many words', `'${words.join(' ')}'`, 'none: its options say what is asked')
}

const inPath = (route: Route, name: string): boolean => route.path.includes(`{${name}}`)

/** Names between commas as the question spells them: `-as-of` is `-asOf`, as the options are. */
function spelled(text: string, values: readonly string[] = []): string {
  const names = text.split(',').map((item) => {
    const [, sign = '', name = ''] = /^(-?)(.*)$/s.exec(item) ?? []
    const known = values.includes(name) ? name : values.find((value) => optionOf(value) === name)
    return known === undefined ? item : sign + known
  })
  return names.join(',')
}

/** The value of an option of all commands, where it is one that the question does not follow. */
function apartFrom(route: Route, option: string, value: Given): string | undefined {
  if (option !== 'on' && option !== 'lang') return undefined
  const parameter = route.parameters[option]
  if (option === 'on' && parameter !== undefined) return undefined
  const { on, language } = settingIn({ given: new Map([[option, value]]) })
  if (option === 'on') return on
  return parameter?.shape.values?.includes(language) === true ? undefined : language
}

type Parted = { readonly query: Query; readonly apart: Query }

/** The options of a call as parameters of its question, and those of all commands that it does not follow. */
async function queryOf(
  command: CommandName,
  route: Route,
  { given, words }: { readonly given: ReadonlyMap<string, Given>; readonly words: readonly string[] },
): Promise<Parted> {
  const columns = route.name === 'table' ? await filtersOf(words.join(' ')) : []
  const known = [...Object.keys(route.parameters), ...columns]
  const query: Record<string, string> = {}
  const apart: Record<string, string> = {}
  for (const [option, value] of given) {
    const { text, raw } = value
    if (isOfManner(option)) continue
    const own = apartFrom(route, option, value)
    if (own !== undefined) {
      apart[option] = own
      continue
    }
    const parameter = known.find((name) => name === option || optionOf(name) === option)
    if (parameter === undefined) {
      // oxlint-disable-next-line no-await-in-loop -- the end of the loop
      const { parametersOf } = await import('./describing.ts')
      throw unknownOption(raw, [...parametersOf(command).keys(), ...columns.map(optionOf)])
    }
    query[parameter] = spelled(text, route.parameters[parameter]?.shape.values)
  }
  return { query, apart }
}

/** What says how to write the answer is read elsewhere. */
const isOfManner = (option: string): boolean => option === 'format' || option === 'width'

async function filtersOf(table: string): Promise<readonly string[]> {
  const { filtersOfTable } = await import('@ilo/questions')
  return filtersOfTable(table)
}

/**
 * The question that a call puts.
 *
 * @throws {@link Failure} for words or options that its command does not know.
 */
export async function askedIn(
  command: CommandName,
  words: readonly string[],
  { given }: Pick<Line, 'given'>,
): Promise<Asked> {
  const { way, rest } = wayOf(command, words)
  const route = await questionNamed(way.question)
  const { query, apart } = await queryOf(command, route, { given, words: rest })
  const isGiven = way.places.some((place) => query[place] !== undefined)
  const values = valuesOf(way, rest, isGiven)
  const twice = Object.keys(values).find((name) => query[name] !== undefined)
  if (twice !== undefined) {
    throw misuse(`--${optionOf(twice)} is given twice`, `'${query[twice]}'`, 'a word or the option, not both')
  }
  const entries = Object.entries(values)
  return {
    command,
    route,
    ids: Object.fromEntries(entries.filter(([name]) => inPath(route, name))),
    query: { ...Object.fromEntries(entries.filter(([name]) => !inPath(route, name))), ...query },
    written: [
      ...words,
      ...[...given].flatMap(([option, { text, raw }]) => (isOfManner(option) ? [] : [raw, text])),
    ],
    placed: new Set(Object.keys(values)),
    apart,
  }
}

const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** The day and the language that a question is asked for. */
export function settingOf({ query, apart }: Asked): Setting {
  const { on = dataDate, lang = 'en' } = { ...query, ...apart }
  const day = parseDay(on)
  const language = lang.trim().toLowerCase()
  return { on: day.ok ? day.value : dataDate, language: isLanguage(language) ? language : 'en' }
}

const isList = (route: Route): route is List<object> => 'whole' in route

type SourceOf = NonNullable<Envelope['meta']['sources']>[number]

/** All pages of an answer as one. */
function joined({ route, ids, query }: Asked): Envelope {
  const { limit: _, ...rest } = query
  const first = ask(route, ids, { ...rest, limit: '1000' })
  const data: object[] = []
  const sources = new Map<string, SourceOf>()
  let page = first
  for (;;) {
    data.push(...rowsOf(page))
    for (const source of page.meta.sources ?? []) sources.set(source.id, source)
    const next = page.links['next']
    if (next === undefined) break
    const cursor = new URLSearchParams(next.slice(next.indexOf('?'))).get('cursor')
    page = ask(route, ids, { ...rest, limit: '1000', cursor: cursor ?? '' })
  }
  const { sources: cited } = first.meta
  const self = first.links['self']?.replace(
    /([?&])limit=1000(&|$)/,
    (_match, before: string, after: string) => (after === '&' ? before : ''),
  )
  return {
    data,
    meta: {
      ...without(first.meta, ['page']),
      ...(cited === undefined ? {} : { sources: [...sources.values()] }),
    },
    links: { ...without(first.links, ['first', 'next', 'prev']), ...(self === undefined ? {} : { self }) },
  }
}

/** A record without some of its fields. */
function without<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): Omit<Whole, Name> {
  const rest = { ...whole }
  for (const name of names) delete rest[name]
  return rest
}

/** The answer of the API under the same address; where no `limit` asks for a page, of all pages as one. */
export function wholeAnswer(asked: Asked): Envelope {
  const { route, ids, query } = asked
  if (!isList(route) || query['limit'] !== undefined || query['cursor'] !== undefined)
    return ask(route, ids, query)
  return query['fields'] === undefined && query['group_by'] === undefined
    ? ask(route.whole, ids, query)
    : joined(asked)
}

/** Whether the rows are told whole: neither some of their fields nor their groups. */
export const isTold = ({ query }: Asked): boolean =>
  query['fields'] === undefined && query['group_by'] === undefined && query['include'] === undefined

/** A problem of a question as the end of a command. */
function failureFor(problem: Problem, { route, ids, placed }: Asked): Error {
  const { found, expected, nearest = [], parameter } = problem.particulars
  const isMissing =
    problem.status === 404 ||
    ['unknown-member', 'unknown-instrument', 'unknown-source'].includes(problem.kind)
  const named = problem.kind === 'unknown-instrument' ? instrumentNamed : memberNamed
  const isPlaced = parameter !== undefined && placed.has(parameter)
  const isOption = !isPlaced && parameter !== undefined && Object.hasOwn(route.parameters, parameter)
  const sought = Object.keys(ids).find((name) => ids[name] === found)
  const titled = problem.message.charAt(0).toLowerCase() + problem.message.slice(1)
  return failure(isMissing ? exitCodes.notFound : exitCodes.usage, titled, {
    option: isOption ? `--${optionOf(parameter)}` : undefined,
    place: isPlaced ? `<${parameter}>` : undefined,
    found: found === undefined ? 'nothing' : `'${found}'`,
    expected,
    nearest: nearest.map(named),
    advice: nearest.length > 0 || sought === undefined ? undefined : listsOf[sought],
  })
}

/** Does what a question is asked for, and turns its problems into failures. */
export function answering<T>(asked: Asked, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof Problem) throw failureFor(error, asked)
    throw error
  }
}

/** The calls that may have been meant where a command was left out. */
export const callsMeantBy = (word: string): string[] => [
  ...(parseMember(word).ok ? [`ilo member ${word}`] : []),
  ...(parseInstrument(word).ok ? [`ilo instrument ${word}`] : []),
]

import { given, listed, literal, options } from './code.ts'
import type { Answering, Code, Reading } from './code.ts'

type Texts = Readonly<Record<string, string>>
type Readings = Readonly<Record<string, Reading>>

export const text = (of: string, ...uses: readonly string[]): Reading => ({ of, uses })
export const date = (of: string): Reading => ({ of, as: 'date' })
export const part = (of: string): Reading => ({ of, as: 'part' })
export const number = (of: string): Reading => ({ of, as: 'number' })

export const call = (name: string, ...texts: readonly (string | undefined)[]): Code => ({
  uses: [name],
  value: `${name}(${given(...texts)})`,
})

/** A list: its rows, and how its parameters read them; parameters that the rows themselves take are left out. */
export const list =
  (rows: (ids: Texts, query: Texts) => Code, readings: Readings, taken: readonly string[] = []): Answering =>
  (ids, query) =>
    listed(
      rows(ids, query),
      readings,
      Object.fromEntries(Object.entries(query).filter(([name]) => !taken.includes(name))),
    )

export const region: Reading = text('getMember(row.member).region', 'getMember')
export const category: Reading = text('getInstrument(row.instrument).category', 'getInstrument')
export const kind: Reading = text('getInstrument(row.instrument).kind', 'getInstrument')

export const ratificationReadings: Readings = {
  member: text('row.member'),
  instrument: text('row.instrument'),
  region,
  category,
  kind,
  registered: date('row.registered'),
  inForce: date('row.inForce'),
  state: text('row.state'),
}

/** Ratifications are held whenever they were registered; those after the day are left out. */
export const ratificationsOf =
  (filter: (ids: Texts) => string): ((ids: Texts, query: Texts) => Code) =>
  (ids, { on }) => {
    const rows = `listRatifications(${filter(ids)})`
    if (on === undefined) return { uses: ['listRatifications'], value: rows }
    const day = literal(on)
    return {
      uses: ['listRatifications', 'standing'],
      value: `${rows}\n  .filter((row) => (standing(row.member, row.instrument, ${day}).registered?.from ?? '') <= ${day})`,
    }
  }

const eventReadings: Readings = {
  kind: text('row.kind'),
  member: text('row.member'),
  instrument: text('row.instrument'),
  session: text('row.session'),
}

/** The two ends of `1919..1920` as the days that a list of events takes. */
function interval(text_: string | undefined): { readonly from?: string; readonly to?: string } {
  if (text_ === undefined) return {}
  const [first = '', last = first] = text_.split('..')
  return {
    ...(first === '' ? {} : { from: first + '0000-01-01'.slice(first.length) }),
    ...(last === '' ? {} : { to: last + '9999-12-31'.slice(last.length) }),
  }
}

export const events = (own: (ids: Texts) => Texts): Answering =>
  list(
    (ids, query) => {
      const order = query['sort'] === '-date' ? 'desc' : undefined
      const { from, to } = interval(query['date'])
      const end = to ?? query['on']
      return { uses: ['listEvents'], value: `listEvents(${options({ ...own(ids), from, to: end, order })})` }
    },
    eventReadings,
    ['date', 'sort'],
  )

export const held = (name: string, readings: Readings): Answering => list(() => call(name), readings)

export const years = (name: string, taken: readonly string[], rows = '.years'): Answering =>
  list(
    (_, query) => ({
      uses: [name],
      value: `${name}(${options(Object.fromEntries(taken.map((each) => [each, query[each]])))})${rows}`,
    }),
    { year: number('row.year') },
    taken,
  )

const groups: Readonly<Record<string, string>> = {
  yes: 'certain',
  'last-known': 'lastKnown',
  undecided: 'undecided',
}

/** Everything held, or what a function says of a day: in groups by how sure it is. */
export const currentOf = (names: string, name: string): Answering =>
  list(
    (_, { current, running, on }) => {
      const wanted = (current ?? running)?.split(',').flatMap((each) => groups[each] ?? [])
      return wanted === undefined || wanted.length === 0
        ? call(names)
        : {
            uses: [name],
            before: [`const { ${wanted.join(', ')} } = ${name}(${given(on)})`],
            value: `[${wanted.map((each) => `...${each}`).join(', ')}]`,
          }
    },
    { id: text('row.id'), kind: text('row.kind'), parent: text('row.parent'), country: text('row.country') },
    ['current', 'running'],
  )

/** The standings of some Members and instruments; a name stands for all of its region or its category. */
export const standings: Answering = (_, { members, instruments, on, ...query }) => {
  const codes = (text_: string): string => `[${text_.split(',').map(literal).join(', ')}]`
  const areCodes = (text_: string): boolean => /^[A-Z]{3}(?:,|$)/.test(text_)
  const areInstruments = (text_: string): boolean => /^[CPR]\d{3}(?:,|$)/.test(text_)
  const day = on === undefined ? '' : `, ${literal(on)}`
  const rows =
    members === undefined
      ? `membersOn(${given(on)}).members.map(({ id }) => id)`
      : areCodes(members)
        ? codes(members)
        : `membersOn(${given(on)}).members.filter(({ region }) => region === ${literal(members)}).map(({ id }) => id)`
  const chosen = instruments ?? 'fundamental'
  const columns = areInstruments(chosen)
    ? codes(chosen)
    : `listInstruments({ category: ${literal(chosen)} }).filter(({ kind }) => kind !== 'recommendation').map(({ id }) => id)`
  return listed(
    {
      uses: [
        'standing',
        ...(rows.startsWith('[') ? [] : ['membersOn']),
        ...(columns.startsWith('[') ? [] : ['listInstruments']),
      ],
      before: [`const members = ${rows}`, `const instruments = ${columns}`],
      value: `members.map((member) => ({\n  member,\n  standings: instruments.map((instrument) => standing(member, instrument${day})),\n}))`,
    },
    {},
    query,
  )
}

export const citable = ({ kind: what = '', id = '' }: Texts): string => {
  const [member = '', instrument = ''] = id.split(',')
  if (what === 'ratification')
    return `{ kind: 'ratification', member: ${literal(member)}, instrument: ${literal(instrument)} }`
  if (what === 'ratifications') return `{ kind: 'ratifications', member: ${literal(id)} }`
  return what === 'data-set' ? `{ kind: 'data-set' }` : `{ kind: ${literal(what)}, id: ${literal(id)} }`
}

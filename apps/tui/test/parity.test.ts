import { createApp } from '@ilo/api/app'
import fc from 'fast-check'
import {
  compare,
  coverageOf,
  directorGeneralOn,
  listClaims,
  listEvents,
  listInstruments,
  listOrgans,
  membersOn,
  search,
} from 'ilo-data'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import type { Setting } from '../src/answers/setting.ts'
import { commandLineOf } from '../src/cli/elsewhere.ts'
import { layOut } from '../src/pages/layout.ts'
import { viewOf } from '../src/screens/subjects.ts'
import { lineText } from '../src/text/line.ts'
import { screenIds, screens } from '../src/ui/screens.ts'
import type { ScreenId } from '../src/ui/screens.ts'
import type { Stage, View } from '../src/views/view.ts'
import { call } from './call.ts'
import { anyQuestion } from './library.ts'
import { anyChoices, chosenIn } from './picks.ts'
import { anySubject } from './subjects.ts'

type Row = Readonly<Record<string, unknown>>
type Told = { readonly data: unknown; readonly meta: Row; readonly links: Row }

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsIn = (data: unknown): readonly Row[] => (Array.isArray(data) ? data.filter(isRow) : [])
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function toldIn(text: string): Told {
  const answer: unknown = JSON.parse(text)
  if (!isRow(answer) || !isRow(answer['meta']) || !isRow(answer['links'])) throw new Error(text)
  return { data: answer['data'], meta: answer['meta'], links: answer['links'] }
}

const app = createApp()

async function pageOfApi(address: string): Promise<Told> {
  const response = await app.fetch(new Request(`http://ilo.test${address}`))
  const text = await response.text()
  expect(response.status, `${address} ${text}`).toBe(200)
  return toldIn(text)
}

/** What the API answers, on all pages. */
async function apiAt(address: string): Promise<Told> {
  const first = await pageOfApi(address)
  const data: unknown[] = [...rowsIn(first.data)]
  let { next } = first.links
  while (typeof next === 'string') {
    const page = await pageOfApi(next)
    data.push(...rowsIn(page.data))
    next = page.links['next']
  }
  return Array.isArray(first.data) ? { ...first, data } : first
}

/** The words of a line as a POSIX shell parts it. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'(?:[^']|'\\'')*'|\S+/g)].map(([word]) =>
    word.startsWith("'") ? word.slice(1, -1).replaceAll(String.raw`'\''`, "'") : word,
  )

/** What the command prints that is said to answer the same. */
async function printedAt(address: string): Promise<Told> {
  const line = commandLineOf(address)
  if (line === undefined) throw new Error(`no command for ${address}`)
  const { code, stdout, stderr } = await call([...wordsOf(line).slice(1), '--format', 'json'])
  expect([0, 3], `${line} ${stderr}`).toContain(code)
  return toldIn(stdout)
}

/** The API and the command give the same data of the same day in the same language. */
async function agreedAt(address: string): Promise<Told> {
  const [told, printed] = await Promise.all([apiAt(address), printedAt(address)])
  expect(printed.data, address).toEqual(told.data)
  for (const name of ['on', 'language', 'release', 'total'])
    expect(printed.meta[name], `${address} ${name}`).toEqual(told.meta[name])
  return told
}

const small = { width: 40, height: 10 }

/** The rows that a view shows are those of the answer: as many, and at some places in it the same. */
function expectShown(view: View, { data }: Told, at: readonly number[], stage: Stage): void {
  const rows = rowsIn(data)
  const start = view.apply({ type: 'first' }, stage)
  for (const number of at) {
    const place = number % Math.max(1, rows.length)
    const chosen = start.apply({ type: 'move', rows: place, columns: 0 }, stage).chosen(stage)
    expect(asJson(chosen?.row ?? null)).toEqual(rows[place] ?? null)
  }
  const last = view.apply({ type: 'last' }, stage).chosen(stage)
  expect(asJson(last?.row ?? null)).toEqual(rows.at(-1) ?? null)
}

/** A comparison shows the same turned: a row for each instrument. */
function expectCompared(view: View, { data }: Told, stage: Stage): void {
  const chosen = view.chosen(stage)?.row
  if (chosen === undefined) return
  const shown = asJson(chosen)
  if (!isRow(shown)) throw new Error('no row')
  const cells = rowsIn(data).flatMap(({ member, cells: all }) =>
    rowsIn(all).flatMap((cell) => (cell['instrument'] === shown['instrument'] ? [{ member, ...cell }] : [])),
  )
  expect(shown['standings']).toEqual(cells)
}

/** What is read in one answer and told on the page. */
function expectTold(view: View, { data }: Told, { setting }: Stage): void {
  const text = layOut(view.blocks(setting), { width: 200 })
    .map(({ line }) => lineText(line))
    .join('\n')
  if (!isRow(data)) throw new Error('no record')
  const { members, directorGeneral, latest } = data
  expect(text).toContain(String(isRow(members) ? members['min'] : undefined))
  const holder = isRow(directorGeneral) ? directorGeneral['holder'] : undefined
  if (isRow(holder)) expect(text).toContain(String(holder['name']))
  for (const { date } of rowsIn(latest)) if (typeof date === 'string') expect(text).toContain(date)
}

async function expectParity(
  id: ScreenId,
  view: View,
  at: readonly number[],
  setting: Setting,
): Promise<void> {
  const stage = { setting, box: small }
  const told = await agreedAt(view.address(setting))
  expect(told.meta['on']).toBe(setting.on)
  if (id === 'compare') expectCompared(view, told, stage)
  else if (id === 'overview') expectTold(view, told, stage)
  else if (id === 'map' || id === 'matrix') {
    // Before an instrument there is nothing to show of it.
    if (rowsIn(rowsIn(told.data)[0]?.['cells']).length > 0) expectShown(view, told, at, stage)
  } else if (view.context !== 'page') expectShown(view, told, at, stage)
}

const anyPlaces = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 2 })

describe.each(screenIds)('%s', (id) => {
  test('shows what its command prints and what the API answers', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyChoices, anyPlaces, async (setting, choices, at) => {
        const stage = { setting, box: small }
        await expectParity(id, chosenIn(screens[id].root(), choices, stage), at, setting)
      }),
      { numRuns: 8 },
    )
  })
})

test.each(['organisation', 'record'] as const)('each part of %s shows the same', async (id) => {
  const setting: Setting = { on: '1998-06-19', language: 'fr' }
  const stage = { setting, box: small }
  const root = screens[id].root()
  const parts = root.picks(setting).find((pick) => pick.id === 'tab')?.options ?? []
  expect(parts.length).toBeGreaterThan(3)
  for (const part of parts) {
    const view = root.apply({ type: 'picked', pick: 'tab', ids: [part.id] }, stage)
    await expectParity(id, view, [0, 7], setting)
  }
})

/** In an order of their own: of events of one day, none comes first. */
const inOrder = (values: readonly unknown[]): readonly string[] =>
  values.map((value) => JSON.stringify(value)).toSorted((a, b) => (a < b ? -1 : 1))

const ids = ({ data }: Told): readonly unknown[] => rowsIn(data).map((row) => row['id'])

/** What a screen tells as it opens, and the library where that is one call. */
const library: Readonly<
  Partial<Record<ScreenId, (told: Told, setting: Setting) => readonly [unknown, unknown]>>
> = {
  overview: ({ data }, { on }) => [
    isRow(data) ? [data['members'], data['directorGeneral']] : data,
    [membersOn(on).count, directorGeneralOn(on)],
  ],
  members(told, { on }) {
    const { members, undecided } = membersOn(on)
    return [ids(told), [...members, ...undecided].map(({ id }) => id).toSorted()]
  },
  instruments: (told, { on }) => [ids(told), listInstruments({ on }).map(({ id }) => id)],
  matrix({ data }, { on }) {
    const rows = rowsIn(data)
    const isMember = (code: unknown): code is MemberCode => typeof code === 'string'
    const isInstrument = (code: unknown): code is InstrumentCode => typeof code === 'string'
    const members = rows.map(({ member }) => member).filter(isMember)
    const instruments = rowsIn(rows[0]?.['cells'])
      .map(({ instrument }) => instrument)
      .filter(isInstrument)
    return [
      rows.map(({ cells }) => rowsIn(cells).map(({ standing, certainty }) => [standing, certainty])),
      compare(members, instruments, on).rows.map(({ cells }) =>
        cells.map(({ standing, certainty }) => [standing, certainty]),
      ),
    ]
  },
  time: (told, { on }) => [inOrder(ids(told)), inOrder(listEvents({ to: on }).map((event) => event.id))],
  organisation: (told) => [ids(told), listOrgans().map(({ id }) => id)],
  claims: (told) => [ids(told), listClaims().map(({ id }) => id)],
  record: ({ data }, { on }) => [
    rowsIn(data).map(({ instrument, held }) => [instrument, held]),
    listInstruments({ on }).flatMap(({ id }) => {
      const held = coverageOf(id)
      return held === undefined ? [] : [[id, held.held]]
    }),
  ],
}

test.each(Object.keys(library).flatMap((name) => screenIds.filter((id) => id === name)))(
  'what %s tells is what the library says',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (setting) => {
        const told = await apiAt(screens[id].root().address(setting))
        const [one, other] = library[id]?.(told, setting) ?? []
        expect(one).toBeDefined()
        expect(one).toEqual(asJson(other))
      }),
      { numRuns: 6 },
    )
  },
)

test('what is searched is what the library finds', async () => {
  for (const q of ['forced labour', 'bulg', 'c87', 'Болгария']) {
    const told = await agreedAt(`/v1/search?q=${encodeURIComponent(q)}`)
    const { hits } = search(q, { limit: 10_000 })
    expect(rowsIn(told.data).map(({ kind, id }) => [kind, id])).toEqual(
      hits.map(({ kind, id }) => [kind, id]),
    )
  }
})

test('a page tells what its command prints and what the API answers', async () => {
  await fc.assert(
    fc.asyncProperty(anySubject, anyQuestion, async (subject, setting) => {
      await agreedAt(viewOf(subject).address(setting))
    }),
    { numRuns: 40 },
  )
})

describe('it would be seen', () => {
  const setting: Setting = { on: '1990-01-01', language: 'en' }

  test('if a screen showed another day than it names', async () => {
    const view = screens.members.root()
    const wrong: View = { ...view, address: () => view.address({ ...setting, on: '1950-01-01' }) }
    await expect(expectParity('members', wrong, [3], setting)).rejects.toThrow(/expected/)
  })

  test('if a row differed', async () => {
    const told = await apiAt('/v1/members?include=ratifications&on=1990-01-01')
    const other = { ...told, data: rowsIn(told.data).map((row) => ({ ...row, status: 'other' })) }
    const stage = { setting, box: small }
    expect(() => {
      expectShown(screens.members.root(), other, [0], stage)
    }).toThrow(/expected/)
  })
})

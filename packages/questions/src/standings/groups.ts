import {
  getOffice,
  IloError,
  listInstruments,
  listMembers,
  listOffices,
  listSubjects,
  membersOn,
  parseInstrument,
  parseMember,
  parseOneOf,
} from 'ilo-data'
import type { Category, Day, InstrumentCode, MemberCode, Parsed, Region } from 'ilo-data'
import { parseSeveral } from '../grammar/names.ts'
import { categories, regions } from '../vocabulary.ts'

const isIn = <T extends string>(names: readonly T[], text: string): T | undefined =>
  names.find((name) => name === text.trim().toLowerCase())

/** The Members of a group: `all` of the day, a region, or those that an office serves. */
export type MemberGroup = {
  readonly text: string
  readonly members: (on: Day) => readonly MemberCode[]
}

export const membersExpected =
  'Members or groups of them, several between commas: a code, `all`, a region, or the id of an office for those that it serves'

const ofDay = (on: Day): MemberCode[] => {
  const { members, undecided } = membersOn(on)
  return [...members, ...undecided].map(({ id }) => id).toSorted()
}

function regionOf(text: string): MemberGroup | undefined {
  const region: Region | undefined = isIn(regions, text)
  if (region === undefined) return undefined
  const codes = new Set(listMembers({ region }).map(({ id }) => id))
  return { text: region, members: (on) => ofDay(on).filter((id) => codes.has(id)) }
}

/** Names a group too where a text is no Member and near to none. */
function unknown(text: string, error: IloError, names: readonly string[], expected: string): Parsed<never> {
  const near = parseOneOf(text, names, expected)
  const nearest = [...(near.ok ? [] : near.error.nearest), ...error.nearest]
  return { ok: false, error: new IloError(error.code, text, expected, nearest) }
}

function parseMemberGroup(text: string): Parsed<MemberGroup> {
  if (text.trim().toLowerCase() === 'all') return { ok: true, value: { text: 'all', members: ofDay } }
  const region = regionOf(text)
  if (region !== undefined) return { ok: true, value: region }
  const offices = listOffices().filter(({ coverageKnown }) => coverageKnown)
  const office = isIn(
    offices.map(({ id }) => id),
    text,
  )
  if (office !== undefined)
    return { ok: true, value: { text: office, members: () => getOffice(office).covers } }
  const read = parseMember(text)
  if (read.ok) return { ok: true, value: { text: read.value, members: () => [read.value] } }
  return unknown(text, read.error, ['all', ...regions, ...offices.map(({ id }) => id)], membersExpected)
}

/** Instruments, or the group that a category is. */
export type InstrumentGroup = {
  readonly text: string
  readonly instruments: (on: Day) => readonly InstrumentCode[]
}

export const instrumentsExpected =
  'instruments or groups of them, several between commas: a code, or the Conventions and Protocols of a category (fundamental, governance, technical) or of a subject such as forced-labour, or `all`'

type Chosen = { readonly category?: Category; readonly subject?: string }

const ratifiable = (on: Day, { category, subject }: Chosen = {}): InstrumentCode[] =>
  listInstruments({ on, ...(category === undefined ? {} : { category }) })
    .filter((instrument) => instrument.kind !== 'recommendation')
    .filter((instrument) => subject === undefined || instrument.subject === subject)
    .map(({ id }) => id)

function parseInstrumentGroup(text: string): Parsed<InstrumentGroup> {
  if (text.trim().toLowerCase() === 'all') {
    return { ok: true, value: { text: 'all', instruments: (on) => ratifiable(on) } }
  }
  const category = isIn(categories, text)
  if (category !== undefined) {
    return { ok: true, value: { text: category, instruments: (on) => ratifiable(on, { category }) } }
  }
  const subjects = listSubjects().map(({ id }) => id)
  const subject = isIn(subjects, text)
  if (subject !== undefined) {
    return { ok: true, value: { text: subject, instruments: (on) => ratifiable(on, { subject }) } }
  }
  const read = parseInstrument(text)
  if (read.ok) return { ok: true, value: { text: read.value, instruments: () => [read.value] } }
  return unknown(text, read.error, ['all', ...categories, ...subjects], instrumentsExpected)
}

/** Groups between commas, written again as they were read. */
export class Groups<Group extends { readonly text: string }> {
  readonly groups: readonly Group[]
  constructor(groups: readonly Group[]) {
    this.groups = groups
  }
  toString(): string {
    return [...new Set(this.groups.map(({ text }) => text))].join(',')
  }
}

const parseGroups =
  <Group extends { readonly text: string }>(parse: (text: string) => Parsed<Group>) =>
  (text: string): Parsed<Groups<Group>> => {
    const read = parseSeveral(text, parse)
    return read.ok ? { ok: true, value: new Groups(read.value) } : read
  }

export const parseMembers: (text: string) => Parsed<Groups<MemberGroup>> = parseGroups(parseMemberGroup)

export const parseInstruments: (text: string) => Parsed<Groups<InstrumentGroup>> =
  parseGroups(parseInstrumentGroup)

export const allMembers: Groups<MemberGroup> = new Groups([{ text: 'all', members: ofDay }])

export const fundamental: Groups<InstrumentGroup> = new Groups([
  { text: 'fundamental', instruments: (on) => ratifiable(on, { category: 'fundamental' }) },
])

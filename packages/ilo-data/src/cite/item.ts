import { getSession } from '../conference/sessions.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { IloError } from '../errors.ts'
import { contentHash, dataDate } from '../generated/release.ts'
import type { InstrumentCode, InstrumentTitle, Language, MemberCode } from '../generated/types.ts'
import { getInstrument } from '../instruments/instruments.ts'
import type { InstrumentRecord } from '../instruments/instruments.ts'
import { titleOf, titlesOf } from '../instruments/titles.ts'
import { getMember } from '../members/members.ts'
import { listRatifications } from '../ratifications/ratifications.ts'
import { release } from '../release.ts'
import { sessionName, sessionTitle } from './session-title.ts'
import type { Citable, CslDate, CslItem } from './types.ts'

const dataSet = 'ilo-data'
const dataSetTitle = 'ilo-data: facts about the International Labour Organization'
const ilo = [{ literal: 'International Labour Organization' }]
const contributors = [{ literal: 'ilo-data contributors' }]

/** The facts of this release, so that a reader can tell whether what they see is what was cited. */
const facts = (): string => `data of ${dataDate}, SHA-256 ${contentHash}`

const dateOf = (date: PartialDate): CslDate => ({ 'date-parts': [date.split('-').map(Number)] })

const urlOf = ({ url }: { readonly url?: string }): { readonly URL?: string } =>
  url === undefined ? {} : { URL: url }

/** How the number of an instrument is written in the languages in which official titles are held. */
const numbered: Readonly<Record<Language, (number: number) => string>> = {
  en: (number) => ` (No. ${number})`,
  fr: (number) => ` (n° ${number})`,
  es: (number) => ` (núm. ${number})`,
  de: (number) => ` (Nr. ${number})`,
  ru: (number) => ` (№ ${number})`,
  bg: (number) => ` (№ ${number})`,
  zh: (number) => `（第${number}号）`,
  ar: (number) => ` (رقم ${number})`,
}

function officialTitle(id: InstrumentCode, language: Language): InstrumentTitle {
  const official = titlesOf(id).find(
    (title) => title.language === language && title.form === 'official-short',
  )
  return official ?? titleOf(id)
}

/**
 * The title with what lawyers add to it: `Forced Labour Convention, 1930 (No. 29)`, or the other name in use, `Maritime
 * Labour Convention, 2006 (MLC, 2006)`. A Protocol has no number of its own.
 */
function citedTitle(instrument: InstrumentRecord, title: InstrumentTitle): string {
  const [alias] = instrument.alsoKnownAs ?? []
  if (alias !== undefined) return `${title.title} (${alias})`
  if (instrument.kind === 'protocol') return title.title
  return `${title.title}${numbered[title.language](instrument.number)}`
}

function instrumentItem(id: InstrumentCode, language: Language): CslItem {
  const instrument = getInstrument(id)
  const title = officialTitle(id, language)
  return {
    id: `ilo-${id}`,
    type: instrument.kind === 'recommendation' ? 'standard' : 'treaty',
    author: ilo,
    title: citedTitle(instrument, title),
    issued: dateOf(instrument.adopted),
    language: title.language,
    number: id,
    'event-title': `International Labour Conference, ${sessionName(getSession(instrument.session))}`,
    'event-place': instrument.place,
    ...urlOf(instrument),
    note: `Dates as recorded in ${dataSet} ${release}, ${facts()}`,
  }
}

/** What this data set says itself, and where the ILO has the like. */
const ownItem = (
  id: string,
  title: string,
  url: { readonly url?: string } = {},
  remark?: string,
): CslItem => ({
  id: `${dataSet}-${id}`,
  type: 'dataset',
  author: contributors,
  title,
  issued: dateOf(dataDate),
  language: 'en',
  version: release,
  ...urlOf(url),
  note: remark === undefined ? facts() : `${remark}; ${facts()}`,
})

/** A record of the data set. */
const recordItem = (...item: Parameters<typeof ownItem>): CslItem => ({
  ...ownItem(...item),
  'container-title': dataSet,
})

function ratificationItem(member: MemberCode, id: InstrumentCode): CslItem {
  const [ratification] = listRatifications({ member, instrument: id })
  const by = getMember(member)
  const instrument = getInstrument(id)
  if (ratification === undefined) {
    throw new IloError(
      'unknown-value',
      `${member} ${id}`,
      'a ratification held; whether there is none is a question for standing()',
    )
  }
  const title = citedTitle(instrument, officialTitle(id, 'en'))
  const registered = ratification.registered === undefined ? '' : `, registered ${ratification.registered}`
  return recordItem(
    `${member}-${id}`,
    `Ratification by ${by.names.en} of the ${title}${registered}`,
    by.url === undefined ? instrument : by,
  )
}

function ratificationsItem(member: MemberCode): CslItem {
  const by = getMember(member)
  const held = listRatifications({ member }).length
  const remark = `${held} ratifications held, not necessarily all`
  return recordItem(`${member}-ratifications`, `Ratifications by ${by.names.en}`, by, remark)
}

/**
 * What is cited, as a CSL-JSON item. Dates are as precise as they are held; a record of the data set is dated with the
 * data's own date.
 *
 * @throws {@link IloError} for an id that does not exist, and `unknown-value` for a ratification that is not held.
 *
 * @example
 * ```ts
 * citationItem({ kind: 'instrument', id: 'C029' }).title //=> 'Forced Labour Convention, 1930 (No. 29)'
 * citationItem({ kind: 'instrument', id: 'C029' }).issued //=> { 'date-parts': [[1930, 6, 28]] }
 * citationItem({ kind: 'session', id: '31' }).title //=> 'International Labour Conference, 31st session, San Francisco, 1948'
 * ```
 */
export function citationItem(record: Citable, language: Language = 'en'): CslItem {
  switch (record.kind) {
    case 'instrument':
      return instrumentItem(record.id, language)
    case 'member': {
      const member = getMember(record.id)
      return recordItem(
        member.id,
        `${member.names.en}: membership of the International Labour Organization`,
        member,
      )
    }
    case 'ratifications':
      return ratificationsItem(record.member)
    case 'ratification':
      return ratificationItem(record.member, record.instrument)
    case 'session': {
      const session = getSession(record.id)
      return recordItem(`session-${session.id}`, sessionTitle(session))
    }
    case 'data-set':
      return ownItem('release', dataSetTitle)
  }
}

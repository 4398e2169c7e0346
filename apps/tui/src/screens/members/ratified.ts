import { ask, categories, memberGaps, memberRatifications, standings } from '@ilo/questions'
import type { Gap, MemberRatification, StandingCell } from '@ilo/questions'
import { getInstrument } from 'ilo-data'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { parametersOf } from '../../answers/setting.ts'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { field, textIn } from '../../pages/fields.ts'
import { standingTable, tallyInWords, tallyOf } from '../../pages/ratifications.ts'
import { pageWords } from '../../pages/words.ts'
import { span } from '../../text/line.ts'
import { colon, common } from '../../words/common.ts'
import { terms } from '../../words/terms.ts'
import { memberWords } from './words.ts'
import type { CategoryOrNone } from './words.ts'

const groups: readonly CategoryOrNone[] = [...categories, 'none']

const groupOf = (instrument: InstrumentCode): CategoryOrNone => getInstrument(instrument).category ?? 'none'

/** What holds between a Member and every Convention and Protocol of the day. */
function cellsOf(member: MemberCode, setting: Setting): readonly StandingCell[] {
  const query = { members: member, instruments: 'all', ...parametersOf(setting) }
  return ask(standings.whole, {}, query).data.flatMap(({ cells }) => cells)
}

/** How many are in force and in what other standing, by category, and what it means that some are unknown. */
export function categoryFields(member: MemberCode, setting: Setting): Block[] {
  const { language } = setting
  const cells = cellsOf(member, setting)
  const fields = groups.flatMap((group): Block[] => {
    const own = cells.filter(({ instrument }) => groupOf(instrument) === group)
    const tally = tallyOf(own)
    const whole = common(language).of(tally['in-force'] ?? 0, own.length)
    return own.length === 0
      ? []
      : [field(memberWords(language).category[group], tallyInWords(tally, whole, language))]
  })
  const { unknown } = terms(language).standing
  return cells.some(({ standing }) => standing === 'unknown')
    ? [
        ...fields,
        field('', [
          span(unknown, 'unknown'),
          span(`${colon(language)}${pageWords(language).unknownMeans}`, 'muted'),
        ]),
      ]
    : fields
}

/** The ratifications held of a Member on the day, by category, each leading to its standing. */
export function ratifiedBlocks(member: MemberCode, setting: Setting): Block[] {
  const { language } = setting
  const rows = ask(memberRatifications.whole, { member }, parametersOf(setting)).data
  const words = memberWords(language)
  return groups.flatMap((group): Block[] => {
    const own = rows.filter(({ instrument }) => groupOf(instrument) === group)
    const heading = `${words.category[group]}${colon(language)}${common(language).held(own.length)}`
    return own.length === 0
      ? []
      : [{ kind: 'heading', text: heading }, standingTable('title', own.map(heldRow(setting)), language)]
  })
}

const heldRow =
  ({ language }: Setting) =>
  ({ member, instrument, title, registered, standing }: MemberRatification) => ({
    code: instrument,
    text: textIn(title, language),
    shown: { ...standing, member, instrument, registered: registered ?? standing.registered },
  })

/** What cannot be ratified is no gap of the Member. */
const isOpen = ({ standing }: Gap): boolean => standing !== 'not-open'

/** The instruments that do not bind a Member on the day, or may not, by category; of a State that is none, nothing. */
export function gapBlocks(member: MemberCode, setting: Setting): Block[] {
  const { language } = setting
  const words = memberWords(language)
  const all = ask(memberGaps.whole, { member }, parametersOf(setting)).data
  const rows = all.filter(isOpen)
  const closed = all.filter(({ standing }) => standing === 'not-open').length
  const tables = groups.flatMap((group): Block[] => {
    const own = rows.filter(({ instrument }) => groupOf(instrument) === group)
    return own.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            line: [span(`${words.category[group]}${colon(language)}${own.length}`, 'heading')],
          },
          standingTable('title', own.map(gapRow(member, setting)), language, ['standing']),
        ]
  })
  if (all.some(({ standing }) => standing === 'not-a-member')) return []
  return [
    { kind: 'heading', text: words.gaps },
    ...(rows.length === 0 ? [paragraph(words.noGaps)] : tables),
    ...(closed === 0 ? [] : [paragraph(words.notOpen(closed))]),
  ]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', line: [span(text, 'muted')] })

const gapRow =
  (member: MemberCode, { language }: Setting) =>
  ({ instrument, title, ...shown }: Gap) => ({
    code: instrument,
    text: textIn(title, language),
    shown: { ...shown, member, instrument },
  })

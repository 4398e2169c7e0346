import { titleIn } from '@ilo/questions'
import { getMember, nameIn, parseInstrument, parseMember } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'
import type { Block } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
import { colon } from '../../words/common.ts'
import type { Asked } from '../asking.ts'

/** The Member or the instrument that a call is about: `Bulgaria (BGR)`, `C029 Forced Labour Convention, 1930`. */
function aboutOf({ ids, query }: Asked, { language }: Setting): string | undefined {
  const { member = '', instrument = '' } = { ...query, ...ids }
  const [ofMember, ofInstrument] = [parseMember(member), parseInstrument(instrument)]
  if (ofMember.ok)
    return `${textIn(nameIn(getMember(ofMember.value).names, language), language)} (${ofMember.value})`
  return ofInstrument.ok
    ? `${ofInstrument.value} ${textIn(titleIn(ofInstrument.value, language), language)}`
    : undefined
}

/** A title that begins with whom or what the answer is about, and with the day where one was asked for. */
export function titleAbout(
  asked: Asked,
  told: string,
  setting: Setting,
  about: string | undefined = aboutOf(asked, setting),
): Block {
  const day = asked.query['on'] === undefined ? [] : [setting.on]
  const text =
    about === undefined
      ? [told, ...day].join(', ')
      : `${[about, ...day].join(', ')}${colon(setting.language)}${told}`
  return { kind: 'title', text }
}

/** What a heading says, inside a title, and how much of it there is. */
export const within = (heading: string, count: number | undefined): string =>
  `${heading.charAt(0).toLowerCase()}${heading.slice(1)}${count === undefined ? '' : ` (${count})`}`

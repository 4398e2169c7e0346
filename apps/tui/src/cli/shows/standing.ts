import { parseInstrument, parseMember } from 'ilo-data'
import { standingPage } from '../../screens/standing/page.ts'
import { orFail } from '../failure.ts'
import type { Show } from './show.ts'

/** What holds between a Member and an instrument. Apart from all others: it is what is asked most. */
export const standingShow: Show = ({ query: { member = '', instrument = '' } }, setting) =>
  standingPage(orFail(parseMember(member)), orFail(parseInstrument(instrument))).blocks(setting)

import { ask, instrument, member, standing } from '@ilo/questions'
import type { Envelope, InstrumentAnswer, MemberAnswer, StandingAnswer } from '@ilo/questions'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { parametersOf } from './setting.ts'
import type { Setting } from './setting.ts'

export const askMember = (code: MemberCode, setting: Setting): Envelope<MemberAnswer> =>
  ask(member, { member: code }, parametersOf(setting))

export const askInstrument = (code: InstrumentCode, setting: Setting): Envelope<InstrumentAnswer> =>
  ask(instrument, { instrument: code }, parametersOf(setting))

export const askStanding = (
  pair: { readonly member: MemberCode; readonly instrument: InstrumentCode },
  setting: Setting,
): Envelope<StandingAnswer> =>
  ask(standing, {}, { member: pair.member, instrument: pair.instrument, ...parametersOf(setting) })

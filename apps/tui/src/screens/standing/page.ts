import { addressAt, paths } from '@ilo/questions'
import type { InstrumentCode, MemberCode } from 'ilo-data'
import { askStanding } from '../../answers/asked.ts'
import { parametersOf } from '../../answers/setting.ts'
import type { PageSpec } from '../../views/page.ts'
import { standingPage as blocksOf } from './blocks.ts'

export const standingPage = (member: MemberCode, instrument: InstrumentCode): PageSpec => ({
  name: () => `${member} ${instrument}`,
  subject: { kind: 'standing', member, instrument },
  address: (setting) => addressAt(paths.standing, {}, { member, instrument, ...parametersOf(setting) }),
  blocks: (setting) => blocksOf(askStanding({ member, instrument }, setting)),
})

import { addressAt, paths } from '@ilo/questions'
import type { InstrumentCode } from 'ilo-data'
import { askInstrument } from '../../answers/asked.ts'
import { parametersOf } from '../../answers/setting.ts'
import { ofInstrument } from '../../pages/subject.ts'
import type { PageSpec } from '../../views/page.ts'
import { instrumentPage as blocksOf } from './blocks.ts'

export const instrumentPage = (instrument: InstrumentCode): PageSpec => ({
  name: () => instrument,
  subject: ofInstrument(instrument),
  address: (setting) => addressAt(paths.instrument, { instrument }, parametersOf(setting)),
  blocks: (setting) => blocksOf(askInstrument(instrument, setting), setting),
})

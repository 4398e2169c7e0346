import { addressAt, paths } from '@ilo/questions'
import { parametersOf } from '../../answers/setting.ts'
import type { PageSpec } from '../../views/page.ts'
import { claimBlocks } from './blocks.ts'

export const claimPage = (id: string): PageSpec => ({
  name: () => id,
  subject: { kind: 'claim', id },
  address: (setting) => addressAt(paths.claim, { claim: id }, parametersOf(setting)),
  blocks: (setting) => claimBlocks(id, setting),
})

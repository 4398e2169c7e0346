import { addressAt, paths } from '@ilo/questions'
import type { MemberCode } from 'ilo-data'
import { askMember } from '../../answers/asked.ts'
import { parametersOf } from '../../answers/setting.ts'
import { ofMember } from '../../pages/subject.ts'
import type { PageSpec } from '../../views/page.ts'
import { memberPage as blocksOf } from './blocks.ts'

export const memberPage = (member: MemberCode): PageSpec => ({
  name: () => member,
  subject: ofMember(member),
  address: (setting) => addressAt(paths.member, { member }, parametersOf(setting)),
  blocks: (setting) => blocksOf(askMember(member, setting), setting),
})

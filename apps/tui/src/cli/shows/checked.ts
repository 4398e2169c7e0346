import { ask, claimCheck } from '@ilo/questions'
import { sourceBlocks } from '../../pages/citation.ts'
import { noticeIn } from '../../pages/fields.ts'
import { checkFields } from '../../screens/claims/blocks.ts'
import type { Show } from './show.ts'

/** A statement, and what the facts say to it. */
export const checkedShow: Show = (asked, setting) => {
  const { data, meta } = ask(claimCheck, asked.ids, asked.query)
  return [
    { kind: 'title', text: data.states },
    ...checkFields(data, setting),
    ...sourceBlocks(meta.sources, setting.language),
    ...noticeIn(setting.language),
  ]
}

import { ask, version } from '@ilo/questions'
import { field, noticeIn } from '../../pages/fields.ts'
import { span } from '../../text/line.ts'
import type { Show } from './show.ts'
import { titleOf } from './show.ts'
import { showWords } from './words.ts'

/** Which facts answer, and which program. */
export const versionShow: Show = (asked, setting) => {
  const { data } = ask(version, asked.ids, asked.query)
  const words = showWords(setting.language)
  return [
    titleOf(asked, undefined, setting),
    field(words.release, [span(data.release)]),
    field(words.dataDate, [span(data.dataDate)]),
    field(words.contentHash, [span(data.contentHash)]),
    field(words.codeHash, [span(data.codeHash)]),
    field(words.pinned, [span(data.pinned, 'key')]),
    ...noticeIn(setting.language),
  ]
}

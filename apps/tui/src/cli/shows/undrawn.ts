import { noticeIn } from '../../pages/fields.ts'
import { wholeAnswer } from '../asking.ts'
import { genericRecord, genericTable } from './generic.ts'
import { notesOf, titleOf } from './show.ts'
import type { Show } from './show.ts'

/** The page of an answer that has none of its own. */
export const undrawn: Show = (asked, setting, { width }) => {
  const envelope = wholeAnswer(asked)
  const { data, meta } = envelope
  const title = titleOf(asked, asked.query['group_by'] === undefined ? meta.total : undefined, setting)
  return Array.isArray(data)
    ? [title, ...genericTable(data, width), ...notesOf(envelope, setting)]
    : [title, ...genericRecord(envelope, width), ...notesOf(envelope, setting), ...noticeIn(setting.language)]
}

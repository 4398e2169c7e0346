import { happenedBy, listGoverningBodySessions, provenance } from 'ilo-data'
import type { Setting } from '../../../answers/setting.ts'
import type { Block } from '../../../pages/blocks.ts'
import { citedField } from '../../../pages/fields.ts'
import { recordBlocks, tableAddress } from '../blocks.ts'
import type { RecordPage } from '../blocks.ts'
import { organisationWords } from '../words.ts'

function blocksOf(id: string, setting: Setting): Block[] {
  const { on, language } = setting
  const row = listGoverningBodySessions().find((each) => each.id === id)
  if (row === undefined) return []
  const words = organisationWords(language)
  const read = provenance('governingBodySessions', id)
  const cited = (label: string, value: string | undefined, name: string): Block[] =>
    citedField(label, value, read, name, language)
  return recordBlocks(
    {
      title: words.boardSessionTitle(String(row.number ?? '?'), Number(row.opened.slice(0, 4))),
      isYet: happenedBy(row.opened, on) !== 'no',
      fields: [
        ...cited(words.number, row.number === undefined ? undefined : String(row.number), 'number'),
        ...cited(words.opened, row.opened, 'opened'),
        ...cited(words.closed, row.closed, 'closed'),
        ...cited(words.place, row.place, 'place'),
      ],
      note: row.note,
      provenance: read,
    },
    setting,
  )
}

/** A session of the Governing Body. */
export const boardSessionPage = (id: string): RecordPage => ({
  name: () => id,
  address: (setting) => tableAddress('governingBodySessions', id, setting),
  blocks: (setting) => blocksOf(id, setting),
})

import type { StandingsRow } from '@ilo/questions'
import type { MemberCode } from 'ilo-data'
import { regions } from '@ilo/questions'
import type { Setting } from '../../answers/setting.ts'
import type { Query } from '../../listings/listing.ts'
import { mapOf } from '../../map/map.ts'
import type { MapRegion } from '../../map/view.ts'
import type { Block } from '../../pages/blocks.ts'
import { textIn } from '../../pages/fields.ts'
import { mapWords } from '../../screens/map/words.ts'
import { legendOf } from '../../words/standings.ts'
import { span } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { gradeOf } from '../../theme/roles.ts'
import type { Role } from '../../theme/roles.ts'
import { letterOf } from '../../theme/standing-letters.ts'
import { terms } from '../../words/terms.ts'
import { widthFor } from './drawings.ts'
import { matrixBlocks } from './grids.ts'

/** Below this a map shows nothing that the table would not. */
const narrowest = 40
/** A map is about this much wider than high. */
const aspect = 4

type State = { readonly role: Role; readonly mark: string }

function stateOf({ cells, totals }: StandingsRow): State {
  const [only, ...others] = cells
  if (only !== undefined && others.length === 0) return { role: only.standing, mark: letterOf(only.standing) }
  const [count, most] = [totals['in-force'], cells.length]
  return { role: gradeOf(count, most), mark: count === most ? '*' : count.toString(36) }
}

const regionOf = ({ members = '' }: Query): MapRegion =>
  regions.find((region) => region === members) ?? 'world'

/** The Members on a map: by their standing where one instrument is asked about, otherwise by how many are in force. */
export function mapBlocks(
  rows: readonly StandingsRow[],
  query: Query,
  setting: Setting,
  width: number | undefined,
): readonly Block[] {
  if (width !== undefined && width < narrowest) return matrixBlocks(rows, setting, width)
  const states = new Map<MemberCode, State>(rows.map((row) => [row.member, stateOf(row)]))
  const kinds = new Set(rows.flatMap(({ cells }) => cells.map(({ standing }) => standing)))
  const isOne = rows.every(({ cells }) => cells.length === 1)
  const draw = (room: number): readonly Line[] => {
    const columns = widthFor(room)
    return mapOf({
      width: columns,
      height: Math.round(columns / aspect),
      region: regionOf(query),
      roleOf: (member) => states.get(member)?.role ?? 'muted',
      mark: (member) => states.get(member)?.mark ?? ' ',
    }).lines
  }
  const { standing } = terms(setting.language)
  return [
    {
      kind: 'drawing',
      draw,
      words: () =>
        rows.map(({ name, cells, totals }) => [
          span(
            `${textIn(name, setting.language)}: ${isOne ? cells.map((cell) => standing[cell.standing]).join('') : `${totals['in-force']}/${cells.length}`}`,
          ),
        ]),
    },
    {
      kind: 'paragraph',
      line: isOne ? legendOf(kinds, setting.language) : [span(mapWords(setting.language).scale, 'muted')],
    },
  ]
}

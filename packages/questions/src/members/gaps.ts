import { gaps, getInstrument, parseMember, titlesOf } from 'ilo-data'
import type { Standing } from 'ilo-data'
import { instrumentAt, memberAt, paths, standingAt } from '../addresses.ts'
import { ordering, word } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import type { List } from '../grammar/list.ts'
import { titleIn } from '../instruments/title.ts'
import type { Title } from '../instruments/title.ts'
import type { Links } from '../envelope.ts'
import { categories, gapKinds, oneOf } from '../vocabulary.ts'

/** An instrument that does not bind a Member, or may not, and why. */
export type Gap = Pick<
  Standing,
  | 'instrument'
  | 'standing'
  | 'certainty'
  | 'candidates'
  | 'registered'
  | 'inForce'
  | 'ended'
  | 'reason'
  | 'coverage'
> & { readonly title: Title; readonly links: Links }

export const memberGaps: List<Gap> = list({
  name: 'memberGaps',
  path: paths.memberGaps,
  summary: 'The Conventions and Protocols that do not bind a Member on a day, or may not, each with why',
  example: '/v1/members/BGR/gaps?category=fundamental,governance',
  ids: { member: parseMember },
  parameters: {},
  ofToday: 'Categories',
  rows({ member, on }): Standing[] {
    const { notRatified, unknown, denounced, notOpen, notAMember } = gaps(member, { on })
    return [...notRatified, ...unknown, ...denounced, ...notOpen, ...notAMember].toSorted((a, b) =>
      a.instrument < b.instrument ? -1 : 1,
    )
  },
  naming: { key: ['instrument'] },
  key: ({ instrument }) => instrument,
  texts: ({ instrument }) => [instrument, ...titlesOf(instrument).map(({ title }) => title)],
  fields: {
    standing: word(...oneOf('a standing', gapKinds), (row: Standing) => row.standing),
    category: word(
      ...oneOf('a category', categories),
      ({ instrument }: Standing) => getInstrument(instrument).category,
    ),
    kind: word(
      ...oneOf('a kind of instrument', ['convention', 'protocol']),
      ({ instrument }: Standing) => getInstrument(instrument).kind,
    ),
    instrument: ordering((row: Standing) => row.instrument),
  },
  columns: [
    'instrument',
    'title',
    'standing',
    'certainty',
    'candidates',
    'registered',
    'inForce',
    'ended',
    'reason',
    'coverage',
    'links',
  ],
  tell: (row, { lang }) => ({
    instrument: row.instrument,
    title: titleIn(row.instrument, lang),
    standing: row.standing,
    certainty: row.certainty,
    ...(row.candidates === undefined ? {} : { candidates: row.candidates }),
    ...(row.registered === undefined ? {} : { registered: row.registered }),
    ...(row.inForce === undefined ? {} : { inForce: row.inForce }),
    ...(row.ended === undefined ? {} : { ended: row.ended }),
    reason: row.reason,
    ...(row.coverage === undefined ? {} : { coverage: row.coverage }),
    links: {
      instrument: instrumentAt(row.instrument),
      standing: standingAt(row.member, row.instrument, row.on),
    },
  }),
  links: ({ member }) => ({ member: memberAt(member) }),
})

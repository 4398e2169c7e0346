import { gaps, getInstrument, parseMember, titlesOf } from 'ilo-data'
import type { Standing } from 'ilo-data'
import { instrumentAt, memberAt, paths, standingAt } from '../addresses.ts'
import { ordering, word } from '../http/list/field.ts'
import { list } from '../http/list/list.ts'
import type { Route } from '../http/route.ts'
import { titleIn } from '../instruments/title.ts'
import { categories, gapKinds, oneOf } from '../vocabulary.ts'

export const memberGaps: Route = list({
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

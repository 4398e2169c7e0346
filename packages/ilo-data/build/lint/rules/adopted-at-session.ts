import { certainlyAfter } from '../dates.ts'
import type { Rule } from '../rule.ts'

export const adoptedAtSession: Rule = {
  name: 'adopted-at-session',
  what: 'An instrument is adopted on a day of its session of the Conference.',
  *check({ tables }) {
    const sessions = new Map(tables.conferenceSessions.map((session) => [session.id, session]))
    for (const { id, adopted, session } of tables.instruments) {
      const sat = sessions.get(session)
      if (sat === undefined) continue
      const { opened, closed } = sat
      if (!certainlyAfter(opened, adopted) && (closed === undefined || !certainlyAfter(adopted, closed)))
        continue
      yield {
        table: 'instruments',
        key: id,
        field: 'adopted',
        found: `adopted ${adopted}; session ${session} sat from ${opened} to ${closed ?? 'a day not held'}`,
        expected: 'a day of the session',
        todo: 'correct the date of adoption, or the number or the dates of the session',
      }
    }
  },
}

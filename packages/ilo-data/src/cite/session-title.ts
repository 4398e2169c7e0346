import type { ConferenceSession } from '../generated/types.ts'
import { ordinal } from '../text/ordinal.ts'

/** `31st session`; the special session of 1941 has no number. */
export function sessionName({ id, type }: Pick<ConferenceSession, 'id' | 'type'>): string {
  const number = Number(id)
  return Number.isInteger(number) ? `${ordinal(number)} session` : `${type} session`
}

/** `International Labour Conference, 31st session, San Francisco, 1948`. */
export const sessionTitle = (session: Pick<ConferenceSession, 'id' | 'type' | 'places' | 'year'>): string =>
  `International Labour Conference, ${sessionName(session)}, ${session.places.join(' and ')}, ${session.year}`

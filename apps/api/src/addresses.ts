import type { Day, InstrumentCode, MemberCode } from 'ilo-data'
import { addressAt } from './http/address.ts'

/** The templates of all resources that others link to. */
export const paths = {
  members: '/v1/members',
  member: '/v1/members/{member}',
  memberRatifications: '/v1/members/{member}/ratifications',
  instruments: '/v1/instruments',
  instrument: '/v1/instruments/{instrument}',
  instrumentRatifications: '/v1/instruments/{instrument}/ratifications',
  standing: '/v1/standing',
} as const

export const memberAt = (member: MemberCode): string => addressAt(paths.member, { member })

export const memberRatificationsAt = (member: MemberCode): string =>
  addressAt(paths.memberRatifications, { member })

export const instrumentAt = (instrument: InstrumentCode): string =>
  addressAt(paths.instrument, { instrument })

export const instrumentRatificationsAt = (instrument: InstrumentCode): string =>
  addressAt(paths.instrumentRatifications, { instrument })

export const standingAt = (member: MemberCode, instrument: InstrumentCode, on: Day): string =>
  addressAt(paths.standing, {}, { member, instrument, on })

import type { Hono } from 'hono'
import { serve } from './http/serve.ts'
import type { Report } from './http/serve.ts'
import { instruments } from './instruments/list.ts'
import { instrumentRatifications } from './instruments/ratifications.ts'
import { instrument } from './instruments/record.ts'
import { members } from './members/list.ts'
import { memberRatifications } from './members/ratifications.ts'
import { member } from './members/record.ts'
import { describe, health, problem } from './service.ts'
import { standing } from './standing.ts'

const routes = [
  members,
  member,
  memberRatifications,
  instruments,
  instrument,
  instrumentRatifications,
  standing,
  health,
  problem,
]

/**
 * The API over the record as one Hono app for every runtime: it reads no clock, no environment and no file.
 *
 * @param report - Told of every error that is a fault of ours; nothing of it is told to the one who asked.
 */
export const createApp = (report: Report = () => {}): Hono => serve([describe(routes), ...routes], report)

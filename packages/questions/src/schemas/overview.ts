import * as z from 'zod'
import type { OverviewAnswer } from '../record/overview.ts'
import { numbers, whole } from './common.ts'
import { toldEvent } from './events.ts'
import { exact } from './exact.ts'
import { directorGeneralOn } from './organisation.ts'

export const overviewAnswer: z.ZodType<OverviewAnswer> = exact<OverviewAnswer>()(
  'OverviewAnswer',
  z.strictObject({
    members: numbers,
    instruments: z.strictObject({ convention: whole, protocol: whole, recommendation: whole }),
    ratifications: numbers,
    directorGeneral: directorGeneralOn,
    latest: z.array(toldEvent),
  }),
  'The ILO on a day, in numbers.',
)

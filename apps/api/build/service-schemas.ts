import { problemKinds } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import * as z from 'zod'
import { health, linkedDataContext, problem } from '../src/service.ts'

type Described = { readonly route: Route; readonly schema: z.ZodType }

const kind = z.enum(Object.keys(problemKinds))

const told = z.strictObject({
  name: z.string(),
  path: z.string(),
  summary: z.string(),
  example: z.string(),
  parameters: z.array(
    z
      .strictObject({ name: z.string(), required: z.boolean(), expected: z.string() })
      .meta({ id: 'ToldParameter' }),
  ),
})

/** What the addresses answer that tell of the service itself. */
export const serviceSchemas = (service: Route): readonly Described[] => [
  {
    route: service,
    schema: z
      .strictObject({
        title: z.string(),
        description: z.string(),
        routes: z.array(told.meta({ id: 'ToldRoute' })),
        problems: z.array(z.strictObject({ id: kind, title: z.string(), href: z.string() })),
      })
      .meta({ id: 'Service' }),
  },
  { route: linkedDataContext, schema: z.strictObject({ '@context': z.record(z.string(), z.unknown()) }) },
  { route: health, schema: z.strictObject({ status: z.literal('ok') }) },
  { route: problem, schema: z.strictObject({ id: kind, title: z.string(), advice: z.string() }) },
]

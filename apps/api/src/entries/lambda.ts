import { handle } from 'hono/aws-lambda'
import { createApp } from '../app.ts'
import { code } from './built.ts'
import { now } from './logging.ts'

/** Answers the events of a function URL, of both API Gateways and of a load balancer. */
// oxlint-disable-next-line typescript/no-deprecated -- the package that is to take its place is not published
export const handler: ReturnType<typeof handle> = handle(
  createApp({ report: (error) => console.error(error), code, now }),
)

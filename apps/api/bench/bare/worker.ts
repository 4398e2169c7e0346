import { Hono } from 'hono'

/** The least that a worker with this router can be. */
const app: Hono = new Hono().get('/', (c) => c.text('ILO'))

export default app

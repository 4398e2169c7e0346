import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { code } from './built.ts'

const { fetch: answer } = createApp({ report: (error) => console.error(error), code, compression: false })

/** What Netlify's edge calls; the context that it hands over is no concern of the app. */
const handler = (request: Request): ReturnType<Hono['fetch']> => answer(request)

export default handler

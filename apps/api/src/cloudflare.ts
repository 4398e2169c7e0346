import type { Hono } from 'hono'
import { createApp } from './app.ts'

const worker: { readonly fetch: Hono['fetch'] } = { fetch: createApp(console.error).fetch }

export default worker

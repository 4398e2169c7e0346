import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { code } from './built.ts'

const worker: { readonly fetch: Hono['fetch'] } = {
  fetch: createApp({ report: (error) => console.error(error), code, compression: false }).fetch,
}

export default worker

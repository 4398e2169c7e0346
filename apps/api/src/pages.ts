import { openapi } from './generated/openapi.ts'
import type { Page } from './http/page.ts'
import { homeOf } from './reference/home.ts'
import { referenceOf } from './reference/reference.ts'
import { styleHash } from './reference/style.ts'
import { routes } from './routes.ts'

const policy = `default-src 'none'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

const html = (path: string, write: () => string): Page => ({
  path,
  type: 'text/html',
  contentType: 'text/html; charset=utf-8',
  write,
  headers: { 'Content-Security-Policy': policy },
})

/** What is the same for all who ask, written when it is first asked for. */
export const pages: readonly Page[] = [
  html('/', () => homeOf(routes)),
  html('/docs', () => referenceOf(openapi)),
  {
    path: '/openapi.json',
    type: 'application/json',
    contentType: 'application/json',
    write: () => openapi,
    headers: {},
  },
]

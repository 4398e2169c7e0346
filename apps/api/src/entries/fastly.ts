import { createApp } from '../app.ts'
import { code } from './built.ts'

type FetchEvent = { readonly request: Request; respondWith(response: Promise<Response> | Response): void }

/** As much of Fastly's JavaScript runtime as is used here. */
declare function addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void

const { fetch: answer } = createApp({ report: (error) => console.error(error), code, compression: false })

addEventListener('fetch', (event) => event.respondWith(answer(event.request)))

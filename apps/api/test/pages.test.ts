import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { style, styleHash } from '../src/reference/style.ts'
import { addressesIn, readDocument } from './document/document.ts'
import { containing, request } from './ask.ts'

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
const paths = ['/', '/docs'] as const

describe.each(paths)('%s', (path) => {
  test('is a page under a strict policy, which a second request finds unchanged', async () => {
    const first = await request(path, { headers: browser })
    expect(first.status).toBe(200)
    expect(first.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(first.headers.get('Vary')).toEqual(containing('Accept'))
    expect(first.headers.get('Content-Language')).toBe('en')
    expect(first.headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    )
    const etag = first.headers.get('ETag') ?? ''
    expect((await request(path, { headers: { ...browser, 'If-None-Match': etag } })).status).toBe(304)
    expect(await first.text()).not.toMatch(
      /<script|javascript:|\son\w+=|style="|https?:\/\/(?!www\.ilo\.org|localhost|normlex)[\w.]+[^"']*"\s*rel="stylesheet/,
    )
  })

  test('says nothing of what was asked', async () => {
    const answer = await request(`${path}?${encodeURIComponent('<b>')}=1`, { headers: browser })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  })
})

test('the policy names the style by its hash', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})

test('a program gets the service as JSON, and the reference only as a page', async () => {
  expect((await request('/')).headers.get('Content-Type')).toBe('application/json')
  expect((await request('/', { headers: { Accept: '*/*' } })).headers.get('Content-Type')).toBe(
    'application/json',
  )
  expect((await request('/docs', { headers: { Accept: 'application/json' } })).status).toBe(406)
})

test('every link of the first page leads to an answer', async () => {
  const page = await (await request('/', { headers: browser })).text()
  const links = [...page.matchAll(/<a href="(\/[^"#]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  expect(links.length).toBeGreaterThan(40)
  for (const link of new Set(links)) expect((await request(link)).status, link).toBe(200)
})

test('every link within the reference leads to a part of it, and every address has one', async () => {
  const page = await (await request('/docs', { headers: browser })).text()
  const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const wanted = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect([...new Set(wanted)].filter((id) => !ids.has(id))).toEqual([])
  for (const { path } of addressesIn(readDocument())) expect(page).toContain(`<code>${path}</code>`)
})

/** The least contrast between a text and what it stands on (WCAG 2.2, 1.4.3), computed in the page. */
const leastContrast = `(() => {
  const numbers = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number)
  const light = (text) => {
    const [red, green, blue] = numbers(text).map((value) => value / 255).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const under = (element) => {
    if (element === null) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return (numbers(backgroundColor)[3] ?? 1) === 0 ? under(element.parentElement) : backgroundColor
  }
  const all = [...document.querySelectorAll('p, a, h1, h2, h3, h4, code, summary, th, td, label, button, footer, .must')]
  return Math.min(...all.map((element) => {
    const [a, b] = [light(getComputedStyle(element).color), light(under(element))]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }))
})()`

const files = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = files.find((file) => existsSync(file))

// Chromium comes with the machine: where there is none, the pages are tested without it.
describe.skipIf(executablePath === undefined)('in a browser without JavaScript', () => {
  let chrome: Browser
  let origin: string
  let server: ReturnType<typeof serve>
  beforeAll(async () => {
    server = serve({ fetch: createApp().fetch, port: 0, hostname: '127.0.0.1' })
    const address = await new Promise<AddressInfo>((resolve) => {
      server.on('listening', () => {
        const bound = server.address()
        if (typeof bound === 'object' && bound !== null) resolve(bound)
      })
    })
    origin = `http://127.0.0.1:${address.port}`
    chrome = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    })
  })
  afterAll(async () => {
    await chrome.close()
    server.close()
  })

  /** Opens a page, and keeps all that it complains of and asks for elsewhere. */
  async function opened(
    path: string,
    { width, colorScheme }: { readonly width: number; readonly colorScheme: 'light' | 'dark' },
  ): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const context = await chrome.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('requestfailed', (failed) => complaints.push(failed.url()))
    page.on('request', (asked) => {
      if (!asked.url().startsWith(origin) && !asked.url().startsWith('data:')) complaints.push(asked.url())
    })
    await page.goto(origin + path)
    return { page, complaints }
  }

  test.each(paths)('%s is whole, quiet and no wider than a phone', async (path) => {
    const { page, complaints } = await opened(path, { width: 360, colorScheme: 'light' })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await page.locator('h1').count()).toBe(1)
    for (const landmark of ['header', 'main', 'footer'])
      expect(await page.locator(landmark).count(), landmark).toBe(1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(paths)('%s can be read, light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await opened(path, { width: 1_200, colorScheme })
      expect(await page.evaluate<number>(leastContrast)).toBeGreaterThanOrEqual(4.5)
      await page.context().close()
    }
  })

  test('the keyboard comes first to a link past the contents', async () => {
    const { page } = await opened('/docs', { width: 1_200, colorScheme: 'light' })
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#content')
    await page.context().close()
  })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { request } from './ask.ts'

/** Percent-encoded; a surrogate without its other half has no encoding. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))

const known = fc.constantFrom('bg', 'Болгария', 'SUN', '100', 'c87', 'mlc', '87', 'BGR', 'C087')
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), known)

test('a redirect leads to an answer in one step', async () => {
  const path = fc.constantFrom('/v1/members/', '/v1/instruments/')
  let met = 0
  await fc.assert(
    fc.asyncProperty(path, anyText, async (start, id) => {
      const response = await request(`http://localhost${start}${encoded(id)}`)
      const location = response.headers.get('Location')
      if (location === null) return
      met += 1
      expect((await request(location)).status).toBe(200)
    }),
    { numRuns: 300 },
  )
  expect(met).toBeGreaterThan(20)
})

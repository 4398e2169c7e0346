import { checkClaim, checkForms, listClaims } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { ask, refused, rowsIn, throughJson } from './ask.ts'

describe.each(['organs', 'procedures', 'programmes', 'concepts', 'declarations', 'amendments'])(
  '%s',
  (path) => {
    test('each is told alone by its id, and several together', async () => {
      const ids = rowsIn((await ask(`/v1/${path}`)).data).map(({ id }) => String(id))
      expect(ids.length).toBeGreaterThan(1)
      for (const id of ids) {
        const { data } = await ask(`/v1/${path}?id=${id}`)
        expect(rowsIn(data).map((row) => row['id'])).toEqual([id])
      }
      const { data } = await ask(`/v1/${path}?id=${ids.slice(0, 2).toReversed().join(',')}`)
      expect(rowsIn(data).map((row) => row['id'])).toEqual(ids.slice(0, 2))
    })

    test('an id that none has is refused, and the nearest named', async () => {
      const [{ id } = {}] = rowsIn((await ask(`/v1/${path}`)).data)
      const problem = await refused(`/v1/${path}?id=${String(id)}x`, 400, 'unknown-value')
      expect(problem['nearest']).toContain(id)
    })
  },
)

const texts = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value))

test('every check of the record can be asked for as it is written', async () => {
  const checks = listClaims().flatMap(({ computed }) => computed?.checks ?? [])
  expect(checks.length).toBeGreaterThan(50)
  for (const { check } of checks) {
    const stated = new Map<string, unknown>(Object.entries(check))
    const query = ['form', ...checkForms[check.form], 'on'].flatMap((name): [string, string][] =>
      stated.has(name) ? [[name, texts(stated.get(name))]] : [],
    )
    const { data } = await ask(`/v1/claims/check?${String(new URLSearchParams(query))}`)
    expect(data).toEqual(throughJson(checkClaim(check)))
  }
})

import { describe, expect, test } from 'vitest'
import { shots } from '../pictures/shots.ts'
import { taken } from '../pictures/taking.ts'

/*
 * The ten screens as somebody before a terminal sees them. `vitest run test/golden -u` writes them anew; then look at
 * each, and draw the pictures of the documents too.
 */

const screens = shots.filter(({ isScreen }) => isScreen)
const size = { columns: 120, rows: 40 }

describe.each(['en', 'bg'])('the screens in %s', (language) => {
  test('are as they were looked at', { timeout: 120_000 }, async () => {
    const seen = await taken(screens, { ...size, language }, (terminal) => ({
      text: terminal.text(),
      hasOverflow: terminal.hasOverflow(),
    }))
    expect([...seen.keys()]).toEqual(screens.map(({ name }) => name))
    for (const [name, { text, hasOverflow }] of seen) {
      expect(hasOverflow, name).toBe(false)
      await expect(`${text}\n`).toMatchFileSnapshot(`golden/${language}/${name}.txt`)
    }
  })
})

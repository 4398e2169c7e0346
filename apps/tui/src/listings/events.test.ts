import { describe, expect, test } from 'vitest'
import { today } from '../../test/library.ts'
import { lineText } from '../text/line.ts'
import { listView } from '../views/list.ts'
import { eventListing } from './events.ts'

const told = {
  en: { 'session-opening': / opens/, 'session-closing': / closes/ },
  bg: { 'session-opening': / {2}откриван/, 'session-closing': / {2}закриван/ },
} as const

describe('the kind of an event is told in every width', () => {
  const widths = [38, 55, 57, 80, 120]
  const cases = widths.flatMap((width) => (['en', 'bg'] as const).map((language) => ({ width, language })))
  test.each(cases)('$width columns in $language', ({ width, language }) => {
    const stage = { setting: { ...today, language }, box: { width, height: 40 } }
    for (const id of ['session-opening', 'session-closing'] as const) {
      const view = listView(eventListing, { kind: [id] })
      const rows = view.draw(stage, true).lines.map((line) => lineText(line))
      const row = rows.find((line) => line.startsWith('>'))
      expect(row).toMatch(told[language][id])
      expect(row).toMatch(/> \d{4}-\d\d-\d\d /)
    }
  })

  test('a column of it is cut before it is left out', () => {
    const stage = { setting: today, box: { width: 80, height: 40 } }
    const lines = listView(eventListing)
      .draw(stage, true)
      .lines.map((line) => lineText(line))
    expect(lines[0]).toMatch(/Kind$/)
    expect(lines[1]).toMatch(/ {2}closing of a sessi…$/)
  })

  test('and in English the text, which tells it too, keeps the room to tell of whom', () => {
    const stage = { setting: today, box: { width: 57, height: 40 } }
    const view = listView(eventListing, { kind: ['entry-into-force-for-member'] })
    const lines = view.draw(stage, true).lines.map((line) => lineText(line))
    expect(lines[1]).toMatch(/ [CP]\d{3} enters into force for \w/)
  })
})

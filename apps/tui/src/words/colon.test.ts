import { expect, test } from 'vitest'
import type { Setting } from '../answers/setting.ts'
import { coverageListing } from '../listings/coverage.ts'
import { tableListing } from '../listings/tables.ts'
import { officePage } from '../screens/organisation/pages/office.ts'
import { lineText, span } from '../text/line.ts'
import { listView } from '../views/list.ts'
import { pageView } from '../views/page.ts'

const french: Setting = { on: '2026-08-20', language: 'fr' }
const english: Setting = { on: '2026-08-20', language: 'en' }
const apart = /[^\s:]\s: ?\S/
const joined = /\S: ?\S/

test('French sets the colon apart, and nobody else', () => {
  const told = (setting: Setting) => {
    const stage = { setting, box: { width: 40, height: 10 } }
    const page = pageView({
      name: () => '',
      address: () => '',
      blocks: () => [{ kind: 'field', label: 'Nom', line: [span('texte')] }],
    })
    const filtering = listView(tableListing)
      .apply({ type: 'filter' }, stage)
      .apply({ type: 'write', text: 'x' }, stage)
    return [
      coverageListing.counted(5, setting),
      tableListing.counted(5, setting),
      officePage('dwt-co-moscow').name(setting),
      lineText(page.draw(stage, true).lines[0] ?? []),
      lineText(filtering.draw(stage, true).status.left),
    ]
  }
  for (const text of told(french)) expect(text).toMatch(apart)
  for (const text of told(english)) {
    expect(text).toMatch(joined)
    expect(text).not.toMatch(apart)
  }
})

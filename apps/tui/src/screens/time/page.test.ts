import { dataDate, listEvents } from 'ilo-data'
import { expect, test } from 'vitest'
import { layOut } from '../../pages/layout.ts'
import { lineText } from '../../text/line.ts'
import { colon } from '../../words/common.ts'
import { recordTerms } from '../../words/record.ts'
import { eventPage } from './page.ts'

test.each(['bg', 'ru', 'fr', 'es'] as const)('in %s says how sure a date is in that language', (language) => {
  const event = listEvents().find(({ fact }) => fact.table === 'timeline')
  const said = layOut(eventPage(event?.id ?? '').blocks({ on: dataDate, language }), { width: 5000 })
    .map(({ line }) => lineText(line))
    .join('\n')
  const { confidence, table } = recordTerms(language)
  expect(said).toMatch(new RegExp(`\\[(${Object.values(confidence).join('|')}) ?[:\\]]`))
  expect(said).toContain(`${table.timeline}${colon(language)}`)
  expect(said).not.toMatch(/sourced|corroborated|unverified|timeline/)
})

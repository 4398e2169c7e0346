import { expect, test } from 'vitest'
import { kindInWords } from './instruments/words.ts'
import { overviewWords } from './overview/words.ts'
import { memberWords } from './members/words.ts'

test('one of a kind is counted in the singular', () => {
  expect(memberWords('en').published(101, 1, 'bcci')).toBe('published: 101 Conventions, 1 Protocol (bcci)')
  expect(memberWords('fr').published(101, 1, 'bcci')).toBe('publiés : 101 conventions, 1 protocole (bcci)')
  expect(memberWords('es').published(1, undefined, 'bcci')).toBe('publicados: 1 convenio (bcci)')
  expect(memberWords('es').notOpen(1)).toBe('Otro ya no o todavía no se puede ratificar.')
  expect(overviewWords('es').kinds(2, 1, 1)).toBe('2 convenios, 1 protocolo, 1 recomendación')
})

test('a category agrees with the kind of instrument', () => {
  expect(kindInWords('convention', 'fundamental', 'fr')).toBe('convention, fondamentale')
  expect(kindInWords('protocol', 'fundamental', 'fr')).toBe('protocole, fondamental')
  expect(kindInWords('convention', 'technical', 'ru')).toBe('конвенция, техническая')
  expect(kindInWords('convention', 'technical', 'es')).toBe('convenio, técnico')
  expect(kindInWords('recommendation', undefined, 'bg')).toBe('препоръка')
})

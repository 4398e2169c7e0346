import { describe, expect, test } from 'vitest'
import { readInstrumentNumber } from './codes.ts'

describe('a code or number of an instrument is read', () => {
  test.each([
    ['C87', 'convention'],
    ['c087', 'convention'],
    ['c-87', 'convention'],
    ['C. 87', 'convention'],
    ['ILO C87', 'convention'],
    ['convention 87', 'convention'],
    ['Convention No. 87', 'convention'],
    ['convention n° 87', 'convention'],
    ['Convention nº 87', 'convention'],
    ['Convenio núm. 87', 'convention'],
    ['конвенция 87', 'convention'],
    ['Конвенцията № 87', 'convention'],
    ['С87', 'convention'],
    ['К 87', 'convention'],
    ['K 87', 'convention'],
    ['Übereinkommen Nr. 87', 'convention'],
    ['第87号公约', 'convention'],
    ['اتفاقية العمل الدولية رقم 87', 'convention'],
    ['r87', 'recommendation'],
    ['Recomendación 87', 'recommendation'],
    ['препоръка 87', 'recommendation'],
    ['рекомендация № 87', 'recommendation'],
    ['第87号建议书', 'recommendation'],
    ['Empfehlung 87', 'recommendation'],
    ['P087', 'protocol'],
    ['protocole 87', 'protocol'],
    ['Протокол 87', 'protocol'],
  ])('%s', (text, kind) => {
    expect(readInstrumentNumber(text)).toEqual({ kinds: [kind], number: 87 })
  })

  test.each(['87', 'No. 87', '№87', ' 087 ', 'nr 87'])('%s is of any kind, a Convention first', (text) => {
    expect(readInstrumentNumber(text)).toEqual({
      kinds: ['convention', 'protocol', 'recommendation'],
      number: 87,
    })
  })

  test.each([
    '1948',
    'C87 C98',
    'C87 1948',
    'session 87',
    'convention recommendation 87',
    'convention',
    '',
    'C',
    '87th',
    'constructor 87',
    '__proto__ 87',
  ])('%j is none', (text) => {
    expect(readInstrumentNumber(text)).toBeUndefined()
  })
})

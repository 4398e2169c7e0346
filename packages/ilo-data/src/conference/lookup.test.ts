import { describe, expect, test } from 'vitest'
import { listSessions } from './sessions.ts'
import { parseSession } from './lookup.ts'

const read = (text: string): string => {
  const parsed = parseSession(text)
  return parsed.ok ? parsed.value : `? ${parsed.error.nearest.join(' ')}`
}

describe('a session that a person typed', () => {
  test('is read by its number, as a figure or an ordinal', () => {
    for (const text of [
      '110',
      '110th',
      ' 110th session',
      'ILC 110',
      'ILC110',
      'the 110th Session',
      'No. 110',
      '110.',
    ])
      expect(read(text), text).toBe('110')
    for (const text of ['1st', '01', '1re', '1er', '1ª', '1º', '1-я сессия'])
      expect(read(text), text).toBe('1')
    for (const text of ['2nd', '3rd', '14e', '108ème session', '90-та сесия']) {
      expect(read(text), text).toBe(/\d+/.exec(text)?.[0])
    }
  })

  test('is read back from its own id, each of them', () => {
    for (const { id } of listSessions()) expect(read(id)).toBe(id)
  })

  test('of 1941 is read in the forms in use', () => {
    for (const text of ['1941-special', '1941 special', 'Special 1941', 'special session of 1941'])
      expect(read(text), text).toBe('1941-special')
  })

  test('that is a year is refused, with the sessions of that year', () => {
    expect(read('1936')).toBe('? 20 21 22')
    expect(read('1941')).toBe('? 1941-special')
    expect(read('2019')).toBe('? 108')
  })

  test('that is no number of a session is refused, with the nearest', () => {
    expect(read('115')).toBe('? 114 113 112')
    expect(read('0')).toBe('? 1 2 3')
    expect(read('1941-specal')).toBe('? 1941-special')
    for (const text of ['', '14abc', 'first', '-14', '1.5', '14 15', '110xth'])
      expect(read(text), text).toMatch(/^\?/)
    const parsed = parseSession('115')
    if (!parsed.ok) {
      expect(parsed.error.code).toBe('unknown-value')
      expect(parsed.error.message).toContain("'115' is not a session of the Conference")
    }
  })
})

import { listInstruments, listMembers } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { today } from '../../test/library.ts'
import { lineText } from '../text/line.ts'
import { catalogueFor } from './catalogue.ts'
import type { ScreenId } from './screens.ts'

const catalogue = catalogueFor(today)
const codes = (screen: ScreenId, filter: string) =>
  catalogue.list(screen, filter, 80).scroll.lines.map(({ line }) => lineText(line).split(' ')[0])

describe('a filter', () => {
  test('without a text leaves all', () => {
    expect(codes('members', '').length).toBe(listMembers().length)
    expect(codes('instruments', ' ').length).toBe(listInstruments().length)
  })

  test.each([
    ['bulg', ['BGR']],
    ['BULGARIE', ['BGR']],
    ['бълг', ['BGR']],
    ['cote d', ['CIV']],
    ['bg', ['BGR']],
  ])('%s', (filter, found) => {
    expect(codes('members', filter).slice(0, 1)).toEqual(found)
  })

  test.each([
    ['c87', 'C087'],
    ['87', 'C087'],
    ['r204', 'R204'],
    ['p29', 'P029'],
    ['mlc', 'C186'],
    ['forced labour', 'C029'],
    ['travail forcé', 'C029'],
    ['Convention No. 87', 'C087'],
  ])('%s', (filter, found) => {
    expect(codes('instruments', filter)[0]).toBe(found)
  })

  test('puts a code and the start of a name before the inside of a word', () => {
    const found = codes('members', 'ma')
    expect(found.indexOf('MLI')).toBeLessThan(found.indexOf('BHS'))
    expect(codes('members', 'can')[0]).toBe('CAN')
  })

  test('that nothing answers shows what is near, and says so', () => {
    const { isMatch, scroll } = catalogue.list('members', 'bulgria', 80)
    expect(isMatch).toBe(false)
    expect(scroll.lines.map(({ leadsTo }) => leadsTo)[0]).toEqual({ kind: 'member', member: 'BGR' })
  })
})

import { describe, expect, test } from 'vitest'
import { afterExit, asBefore, enter, ilo, shell, started } from './session.ts'
import type { Terminal } from './terminal.ts'

const drawing = /[\u2500-\u259F\u2800-\u28FF]/

/** What the program wrote after it was called. */
const heardFrom = (terminal: Terminal): string => terminal.written().replace(/^[^]*?pid=\d+\r?\n/, '')

const asked = [
  ['--screen-reader', {}, '--screen-reader'],
  ['ILO_SCREEN_READER', { ILO_SCREEN_READER: '1' }, ''],
  ['INK_SCREEN_READER', { INK_SCREEN_READER: 'true' }, ''],
] as const

const size = { columns: 120, rows: 60 }

describe.each(asked)('with %s', (_how, variables, args) => {
  test('everything is lines: nothing is drawn, no cursor is moved, no other screen is opened', async () => {
    const { terminal } = await started(size, variables, args)
    terminal.type('j')
    await terminal.shows('2 of 187')
    terminal.type('?')
    await terminal.shows('Keys: ')
    terminal.type('\u007F4')
    await terminal.shows('Matrix')
    terminal.type('L')
    await terminal.shows('Language: ')
    expect(terminal.isAlternate()).toBe(false)
    const heard = heardFrom(terminal)
    expect(heard).not.toContain('\u001B')
    expect(heard).not.toMatch(drawing)
    expect(heard.replaceAll('\r\n', '\n')).not.toContain('\r')
    terminal.type('\u0003')
    const { isOldTextThere: _, ...after } = await afterExit(terminal, 130)
    expect(asBefore).toMatchObject(after)
  })
})

test('and where something is drawn, that is seen', async () => {
  const { terminal } = await started(size)
  terminal.type('j')
  await terminal.shows('2 of 187')
  expect(heardFrom(terminal)).toContain('\u001B')
  expect(heardFrom(terminal)).toMatch(drawing)
})

test('the ratification of C087 by Bulgaria is found by keys alone', async () => {
  const { terminal } = await started({ columns: 200, rows: 60 }, {}, '--screen-reader')
  terminal.type('/bulgaria')
  await terminal.shows(/bulgaria: 1 of \d+: Members, BGR/)
  terminal.type(enter)
  await terminal.until(() => /Members, BGR\r?\n[^]*normlex\.ilo\.org\r?\n$/.test(heardFrom(terminal)))
  for (let steps = 400; steps > 0; steps--) {
    const said = heardFrom(terminal).trimEnd().split('\n').at(-1) ?? ''
    if (/^BGR.*C087/.test(said)) break
    const before = heardFrom(terminal).length
    terminal.type('j')
    await terminal.until(() => heardFrom(terminal).length > before)
  }
  terminal.type(enter)
  const standing = () =>
    heardFrom(terminal)
      .split(/BGR C087/)
      .at(-1) ?? ''
  await terminal.until(() => standing().includes('1959-06-08'))
  expect(standing()).toContain('1959-06-08')
})

test('a page is read whole, and so is a prompt with its number of choices', async () => {
  const terminal = await shell({ columns: 200, rows: 60 })
  terminal.type(`${ilo} --screen-reader --lang bg${enter}`)
  await terminal.shows('Афганистан')
  terminal.type('3')
  await terminal.shows('C001')
  terminal.type('e')
  await terminal.shows(/Запис: /, /1 от 5: json/)
  expect(terminal.isAlternate()).toBe(false)
})

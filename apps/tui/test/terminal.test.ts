import { dataDate } from 'ilo-data'
import { describe, expect, test } from 'vitest'
import { afterExit, asBefore, enter, escape, homeWith, ilo, shell, started } from './session.ts'

const sizes = [
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
] as const

describe.each(sizes)('on $columns by $rows', (size) => {
  test('one finds Bulgaria, its ratifications, and the way out', async () => {
    const { terminal } = await started(size)
    const isTidy = () => {
      expect([terminal.isAlternate(), terminal.hasOverflow()]).toEqual([true, false])
    }
    isTidy()
    terminal.type('f')
    terminal.type('bulg')
    await terminal.shows(/filter: bulg/, /^> BGR +Bulgaria/m)
    await terminal.until(() => terminal.isCursorShown())
    isTidy()
    terminal.type(enter)
    await terminal.shows(/BGR/, 'Esc back')
    isTidy()
    for (let pages = 8; pages > 0 && !/> C\d\d\d /.test(terminal.text()); pages--) {
      const before = terminal.text()
      terminal.type('j')
      await terminal.until((text) => text !== before)
      isTidy()
    }
    terminal.type('?')
    await terminal.shows('Keys', 'Esc close')
    isTidy()
    terminal.type('quit')
    await terminal.shows('Quit')
    isTidy()
    terminal.type('\u0015')
    terminal.type('\u007Fq')
    expect(await afterExit(terminal, 0)).toEqual(asBefore)
  })

  test('anything is found from everywhere', async () => {
    const { terminal } = await started(size)
    terminal.type('3/c87')
    await terminal.shows('Search', /^> C087/m)
    expect(terminal.hasOverflow()).toBe(false)
    terminal.type(enter)
    await terminal.shows('C087', 'Esc back')
    expect(terminal.hasOverflow()).toBe(false)
    terminal.type(escape)
    await terminal.shows(/^> C001/m)
    terminal.type('q')
    expect(await afterExit(terminal, 0)).toEqual(asBefore)
  })

  test('every screen is a key away', async () => {
    const { terminal } = await started(size)
    const turns = [
      ...'1234567890'.split('').map((key) => [key, key] as const),
      ['<', '9'],
      ['>', '0'],
    ] as const
    for (const [key, tab] of turns) {
      terminal.type(key)
      await terminal.until((text) => text.split('\n')[0]?.includes(`[${tab} `) === true)
      expect(terminal.hasOverflow(), key).toBe(false)
    }
    terminal.type('q')
    expect(await afterExit(terminal, 0)).toEqual(asBefore)
  })
})

describe('the terminal is given back', () => {
  test('on Ctrl-C', async () => {
    const { terminal } = await started()
    terminal.type('\u0003')
    expect(await afterExit(terminal, 130)).toEqual(asBefore)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('on %s', async (signal, code) => {
    const { terminal, pid } = await started()
    process.kill(pid, signal)
    expect(await afterExit(terminal, code)).toEqual(asBefore)
  })

  /** Code that runs before the program and breaks it on a signal. */
  const breaking = (what: string) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2',()=>{${what}})`)}`,
  })

  test('on a crash, and it is told what to report', async () => {
    const { terminal, pid } = await started({ columns: 80, rows: 50 }, breaking("throw new Error('boom')"))
    terminal.type('/secret')
    await terminal.shows('secret')
    process.kill(pid, 'SIGUSR2')
    await terminal.shows('ilo: this should not have happened', 'Error: boom', 'Please report')
    const report = terminal.text().slice(terminal.text().indexOf('ilo: this'))
    for (const part of [
      'Node v',
      'TERM=xterm-256color',
      'members > list',
      '80x50',
      dataDate,
      'prompt search, write, write',
    ])
      expect(report).toContain(part)
    expect(report).not.toContain('secret')
    expect(await afterExit(terminal, 70)).toEqual(asBefore)
  })

  test('on a crash while drawing', async () => {
    const broken =
      "String.prototype.normalize=()=>{throw new Error('boom')};process.stdout.write('\\x1b]0;broken\\x07')"
    const { terminal, pid } = await started({ columns: 80, rows: 60 }, breaking(broken))
    process.kill(pid, 'SIGUSR2')
    await terminal.until(() => terminal.written().includes(']0;broken'))
    terminal.type('fx')
    await terminal.shows('ilo: this should not have happened', 'Error: boom')
    expect(await afterExit(terminal, 70)).toEqual(asBefore)
  })

  test('and where it is not, that is seen', async () => {
    const terminal = await shell()
    const leaving = '\\033[?25l\\033[?2004h'
    terminal.type(`sh -c 'stty -icanon; printf "${leaving}"'; echo code=$?${enter}`)
    expect(await afterExit(terminal, 0)).toEqual({
      ...asBefore,
      isCursorShown: false,
      isPasteBracketed: true,
      modes: 2,
    })
  })
})

test('a line that is too long would be seen', async () => {
  const terminal = await shell({ columns: 40, rows: 12 })
  terminal.type(`printf '%041d' 0${enter}`)
  await terminal.shows('0000')
  expect(terminal.hasOverflow()).toBe(true)
})

describe('colours', () => {
  const coloured = `${escape}[`

  test('are used where they can be', async () => {
    const { terminal } = await started()
    expect(terminal.written()).toMatch(/\[[\d;]+m/)
  })

  test('are not where NO_COLOR is set, and nothing is lost', async () => {
    const { terminal } = await started(undefined, { NO_COLOR: '1' })
    terminal.type('fbulg\r')
    await terminal.shows('BGR', 'Esc back')
    const colours = terminal
      .written()
      .split(coloured)
      .filter((rest) => /^(?:[\d;]*;)?(?:3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;[\d;]*)?m/.test(rest))
    expect(colours).toEqual([])
  })
})

describe('what is settled before', () => {
  test('another day and another language are told on every screen', async () => {
    const terminal = await shell()
    terminal.type(`${ilo} --on 1958-12-31 --lang bg${enter}`)
    await terminal.shows('1958-12-31', 'Афганистан')
    terminal.type('/българия\r')
    await terminal.shows('България', '1958-12-31')
    expect(terminal.hasOverflow()).toBe(false)
  })

  test('keys, colours and language of the configuration take effect', async () => {
    const home = homeWith({
      start: 'members',
      language: 'bg',
      theme: 'plain',
      keys: { quit: 'Q', filter: 'ctrl+k' },
    })
    const terminal = await shell(undefined, home)
    terminal.type(`sh -c 'exec ${ilo}'; echo code=$?${enter}`)
    await terminal.shows('Афганистан')
    terminal.type('\u000Bбълг')
    await terminal.shows(/^> BGR/m)
    terminal.type('\u001B')
    await terminal.shows('Q ')
    terminal.type('qQ')
    expect(await afterExit(terminal, 0)).toEqual(asBefore)
  })

  test('what is wrong in it is told once, with its place', async () => {
    const home = homeWith({ start: 'members', theme: 'drak' })
    const { terminal } = await started({ columns: 200, rows: 30 }, home)
    await terminal.shows('config.json: theme: found "drak"', 'nearest: dark')
    terminal.type('j')
    await terminal.until((text) => !text.includes('drak'))
    expect(terminal.hasOverflow()).toBe(false)
  })

  test('screen and day are remembered', async () => {
    const home = homeWith({})
    const first = await shell(undefined, home)
    first.type(`${ilo}; echo code=$?${enter}`)
    await first.shows(dataDate)
    first.type('3@1989-11-10\r')
    await first.shows('[3 ', '1989-11-10')
    first.type('q')
    await first.shows('code=0')
    const second = await shell(undefined, home)
    second.type(`${ilo}${enter}`)
    await second.shows('[3 ', '1989-11-10')
    expect(second.isAlternate()).toBe(true)
  })
})

test('a copy goes to the terminal, an export to a file', async () => {
  const home = homeWith()
  const { terminal } = await started({ columns: 120, rows: 30 }, home)
  terminal.type('y\r')
  await terminal.shows('Copied: the id (3 characters)')
  expect(terminal.written()).toContain(`${escape}]52;c;QUZH\u0007`)
  terminal.type('q')
  await terminal.shows(/^code=0\nprompt:/m)
  terminal.type(`cd ${home['XDG_STATE_HOME']}; ${ilo}; echo again=$?${enter}`)
  await terminal.shows('Afghanistan', '[2 Members]')
  terminal.type('ecsv\r')
  await terminal.shows(/Written: .*ilo-members-.*\.csv/)
  terminal.type('q')
  await terminal.shows(/^again=0\nprompt:/m)
  terminal.type(`head -c 3 ilo-members-*.csv; cat ilo-members-*.csv | wc -l${enter}`)
  await terminal.shows(/id,188$/m)
})

test('the mouse chooses once it is let, and belongs to the terminal again at the end', async () => {
  const { terminal } = await started()
  const press = (column: number, row: number) =>
    `${escape}[<0;${column};${row}M${escape}[<0;${column};${row}m`
  expect(terminal.written()).not.toContain(`${escape}[?1000h`)
  terminal.type('M')
  await terminal.until(() => terminal.written().includes(`${escape}[?1006h`))
  terminal.type(press(10, 6))
  await terminal.shows(/^> ALB/m)
  terminal.type(`${escape}[<65;1;1M`)
  await terminal.shows(/^> ARM/m)
  terminal.type(press(10, 6) + press(10, 6))
  await terminal.shows('ALB', 'Esc back')
  terminal.type('q')
  expect(await afterExit(terminal, 0)).toEqual(asBefore)
  expect(terminal.written().lastIndexOf('[?1000l')).toBeGreaterThan(terminal.written().lastIndexOf('[?1000h'))
})

test('where nobody looks it prints and ends', async () => {
  for (const variables of [{ CI: 'true' }, { TERM: 'dumb' }]) {
    const terminal = await shell(undefined, variables)
    terminal.type(`${ilo}; echo code=$?${enter}`)
    await terminal.shows('code=0')
    expect(terminal.isAlternate()).toBe(false)
  }
})

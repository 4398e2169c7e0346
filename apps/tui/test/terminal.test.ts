import { describe, expect, test } from 'vitest'
import { afterExit, asBefore, enter, escape, ilo, shell, started } from './session.ts'

const sizes = [
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
] as const

describe.each(sizes)('on $columns by $rows', (size) => {
  test('one finds Bulgaria, its ratifications, and the way out', async () => {
    const { terminal } = await started(size)
    const isTidy = () => {
      expect([terminal.isAlternate(), terminal.hasOverflow()]).toEqual([true, false])
    }
    isTidy()
    terminal.type('/')
    terminal.type('bulg')
    await terminal.shows(/^\/bulg .*1 of 193/m, /^> BGR +Bulgaria/m)
    await terminal.until(() => terminal.isCursorShown())
    isTidy()
    terminal.type(enter)
    await terminal.shows('Bulgaria (BGR), a Member on', 'Esc back')
    isTidy()
    for (let pages = 3; pages > 0 && !/> C\d\d\d /.test(terminal.text()); pages--) {
      const before = terminal.text()
      terminal.type(' ')
      await terminal.until((text) => text !== before)
    }
    expect(terminal.text()).toMatch(/> C\d\d\d /)
    expect(terminal.text()).toMatch(/1922-02-14.*(in-force|unknown).*(last-known|undecided)/)
    isTidy()
    terminal.type(enter)
    await terminal.shows(/Bulgaria \(BGR\) and C0\d\d on/)
    isTidy()
    terminal.type('?')
    await terminal.shows('Keys', 'Esc close')
    isTidy()
    terminal.type('qq')
    expect(await afterExit(terminal, 0)).toEqual(asBefore)
  })

  test('the instruments are a key away', async () => {
    const { terminal } = await started(size)
    terminal.type('2/c87\r')
    await terminal.shows('[2 Instruments]', 'C087 Freedom of Association', 'Adopted')
    expect(terminal.hasOverflow()).toBe(false)
    terminal.type(escape)
    await terminal.shows(/^> C087/m)
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

  test('on a crash', async () => {
    const { terminal, pid } = await started(undefined, breaking("throw new Error('boom')"))
    process.kill(pid, 'SIGUSR2')
    await terminal.shows('ilo: this should not have happened', 'Error: boom')
    expect(await afterExit(terminal, 70)).toEqual(asBefore)
  })

  test('on a crash while drawing', async () => {
    const broken =
      "String.prototype.normalize=()=>{throw new Error('boom')};process.stdout.write('\\x1b]0;broken\\x07')"
    const { terminal, pid } = await started({ columns: 80, rows: 50 }, breaking(broken))
    process.kill(pid, 'SIGUSR2')
    await terminal.until(() => terminal.written().includes(']0;broken'))
    terminal.type('/x')
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
    expect(terminal.written()).toContain(`${coloured}1m`)
  })

  test('are not where NO_COLOR is set, and nothing is lost', async () => {
    const { terminal } = await started(undefined, { NO_COLOR: '1' })
    terminal.type('/bulg\r')
    await terminal.shows(/^> C001 .*in-force/m)
    const styles = terminal
      .written()
      .split(coloured)
      .filter((rest) => /^[\d;]*m/.test(rest))
    expect(styles).toEqual([])
  })
})

test('another day and another language are told on every screen', async () => {
  const terminal = await shell()
  terminal.type(`${ilo} --on 1958-12-31 --lang bg${enter}`)
  await terminal.shows('on 1958-12-31, data of', 'Афганистан')
  terminal.type('/българия\r')
  await terminal.shows('България (BGR), a Member on 1958-12-31')
  expect(terminal.hasOverflow()).toBe(false)
})

test('where nobody looks it prints and ends', async () => {
  const terminal = await shell(undefined, { CI: 'true' })
  terminal.type(`${ilo}; echo code=$?${enter}`)
  await terminal.shows('opens the full screen', 'code=0')
  expect(terminal.isAlternate()).toBe(false)
})

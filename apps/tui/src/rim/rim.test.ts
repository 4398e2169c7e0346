import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Command } from '../ui/commands.ts'
import { carryOut } from './carry-out.ts'
import type { World } from './carry-out.ts'
import { clipboardSequence } from './clipboard.ts'
import { openerFor } from './opener.ts'

describe('the clipboard', () => {
  test('is asked for by OSC 52', () => {
    expect(clipboardSequence('C087 ж', {})).toBe(
      `\u001B]52;c;${Buffer.from('C087 ж').toString('base64')}\u0007`,
    )
  })

  test('is asked for through tmux as well', () => {
    const sequence = clipboardSequence('a', { TMUX: '/tmp/tmux-0/default,1,0' })
    expect(sequence).toBe('\u001B]52;c;YQ==\u0007\u001BPtmux;\u001B\u001B]52;c;YQ==\u0007\u001B\\')
  })

  test('is not given what terminals would cut', () => {
    expect(clipboardSequence('x'.repeat(60_000), {})).toBeUndefined()
  })
})

describe('a browser', () => {
  const url = 'https://normlex.ilo.org/?a=1&b=2'

  test.each([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
  ] as const)('is opened on %s with %j by %s', (platform, env, command) => {
    const opener = openerFor(url, platform, env)
    expect(opener?.command).toBe(command)
    expect(opener?.args.at(-1)).toBe(url)
  })

  test.each([
    ['linux', {}],
    ['linux', { SSH_CONNECTION: '1 2 3 4' }],
    ['darwin', { SSH_TTY: '/dev/ttys1' }],
  ] as const)('is not opened on %s with %j', (platform, env) => {
    expect(openerFor(url, platform, env)).toBeUndefined()
  })
})

const textOf = (command: Command): string => (command.type === 'tell' ? command.text : '')

describe('what the screens ask of the world', () => {
  const around = async () => {
    const signals: string[] = []
    const world: World = {
      env: {},
      platform: 'linux',
      directory: await mkdtemp(join(tmpdir(), 'ilo-')),
      signal: (sequence) => signals.push(sequence),
      setMouse: (isOn) => signals.push(`mouse ${isOn}`),
    }
    return { world, signals }
  }

  test('a file never takes the place of another', async () => {
    const { world } = await around()
    const effect = { kind: 'write', name: 'a.csv', content: 'one' } as const
    const first = await carryOut(effect, 'en', world)
    const second = await carryOut({ ...effect, content: 'two' }, 'en', world)
    expect([first, second]).toEqual([
      { type: 'tell', text: `Written: ${join(world.directory, 'a.csv')}`, isError: false },
      { type: 'tell', text: `Written: ${join(world.directory, 'a-2.csv')}`, isError: false },
    ])
    expect(await readdir(world.directory)).toEqual(['a-2.csv', 'a.csv'])
    expect(await readFile(join(world.directory, 'a.csv'), 'utf8')).toBe('one')
  })

  test('what cannot be written is told with its reason', async () => {
    const { world } = await around()
    const nowhere = { ...world, directory: join(world.directory, 'nowhere') }
    const told = await carryOut({ kind: 'write', name: 'a.csv', content: '' }, 'en', nowhere)
    expect(textOf(told)).toContain('ENOENT')
    expect(told).toMatchObject({ isError: true })
  })

  test('an address is shown where no browser can be', async () => {
    const { world } = await around()
    const told = await carryOut({ kind: 'browse', url: 'https://ilo.org' }, 'en', world)
    expect(textOf(told)).toMatch(/^https:\/\/ilo\.org /)
  })

  test('a text goes to the terminal', async () => {
    const { world, signals } = await around()
    const told = await carryOut({ kind: 'copy', name: 'the id', text: 'C087' }, 'en', world)
    expect(told).toMatchObject({ text: 'Copied: the id (4 characters)', isError: false })
    expect(signals).toEqual([clipboardSequence('C087', {})])
    const long = await carryOut({ kind: 'copy', name: 'all', text: 'x'.repeat(99_999) }, 'en', world)
    expect(long).toMatchObject({ isError: true })
  })
})

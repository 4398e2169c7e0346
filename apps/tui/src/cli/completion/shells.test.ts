import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Terminal } from '../../../test/terminal.ts'
import { completionFor } from './completion.ts'

const isThere = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

type Tried = {
  readonly shell: 'bash' | 'zsh' | 'fish'
  readonly start: string
  /** Reads the script, and makes the shell show at once all that it offers and nothing else. */
  readonly load: string
}

const tried: readonly Tried[] = [
  {
    shell: 'bash',
    start: 'exec bash --norc --noprofile',
    load: "bind 'set show-all-if-ambiguous on'; . ./script",
  },
  { shell: 'zsh', start: 'exec zsh -f', load: 'autoload -Uz compinit; compinit -D; . ./script' },
  {
    shell: 'fish',
    start: 'exec fish --no-config',
    load: 'set -g fish_autosuggestion_enabled 0; source ./script',
  },
]

const tab = '\t'
/** Takes back what was typed, and clears the screen. */
const afresh = '\u0015\u000C'

/** What is typed before the key, and what stands on the screen after it. */
const offers: readonly (readonly [string, RegExp])[] = [
  ['ilo ranki', /ilo ranking/],
  ['ilo member BG', /BGD +BGR/],
  ['ilo standing BGR C08', /C080[^]*C087/],
  ['ilo --lang ', /\bbg\b[^]*\bfr\b/],
  ['ilo --lang=r', /ilo --lang=ru/],
  ['ilo --lang es ranki', /ilo --lang es ranking/],
  ['ilo --lang=es ranki', /ilo --lang=es ranking/],
  ['ilo --json organisation dir', /ilo --json organisation directors-general/],
  ['ilo completion ', /bash +fish +powershell +zsh/],
  ['ilo events --', /(?=[^]*--kind)[^]*--session/],
  ['ilo members --region eu', /--region europe-central-asia/],
  ['ilo members --region=eu', /--region=europe-central-asia/],
  ['ilo members --region africa,eu', /africa,europe-central-asia/],
  ['ilo export gaps BG', /BGD +BGR/],
  ['ilo export gaps BGR fac', /ilo export gaps BGR facts\.csv/],
  ['ilo export members --reg', /ilo export members --region/],
  ['ilo office dwt-co-m', /ilo office dwt-co-moscow/],
  ['ilo check first-d', /ilo check first-director/],
]

describe.each(tried)('$shell, in a terminal', ({ shell, start, load }) => {
  describe.skipIf(!isThere(shell))('where it is installed', () => {
    let home: string
    let terminal: Terminal

    beforeAll(async () => {
      home = mkdtempSync(join(tmpdir(), 'ilo-completion-'))
      writeFileSync(join(home, 'script'), completionFor(shell))
      writeFileSync(join(home, 'facts.csv'), '')
      terminal = new Terminal(
        { columns: 120, rows: 40 },
        { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, PS1: '> ' },
      )
      terminal.type(`cd ${home}; ${start}\r`)
      await terminal.rests()
      terminal.type(`${load}; echo "it is" loaded\r`)
      await terminal.shows('it is loaded')
    })

    afterAll(() => {
      terminal.close()
      rmSync(home, { recursive: true, force: true })
    })

    test.each(offers)('%s', async (typed, expected) => {
      terminal.type(`${afresh}${typed}`)
      await terminal.until((seen) => seen.includes(typed.trim()) && !expected.test(seen))
      terminal.type(tab)
      await terminal.shows(expected)
    })

    test('offers no file where none can be meant', async () => {
      terminal.type(`${afresh}ilo search fac`)
      await terminal.shows('ilo search fac')
      terminal.type(`${tab}x`)
      await terminal.shows(/ilo search facx/)
      expect(terminal.text()).not.toContain('facts.csv')
    })
  })
})

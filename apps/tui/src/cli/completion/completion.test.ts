import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { call } from '../../../test/call.ts'
import { commandNames, shells } from '../commands/table.ts'
import { completionFor } from './completion.ts'

/** What bash offers behind some words; the last one is being written. */
function offeredByBash(...words: readonly string[]): string[] {
  const script = `${completionFor('bash')}
COMP_WORDS=("$@")
COMP_CWORD=$(( $# - 1 ))
_ilo
printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '-c', script, 'bash', 'ilo', ...words], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
}

describe('bash', () => {
  test('offers every command', () => {
    expect(offeredByBash('').toSorted()).toEqual(commandNames.toSorted())
    expect(offeredByBash('stand')).toEqual(['standing', 'standings'])
  })

  test('offers the options of a command, and those of all', () => {
    expect(offeredByBash('members', '--re')).toEqual(['--region'])
    expect(offeredByBash('members', '--form')).toEqual(['--format'])
    expect(offeredByBash('cite', '--re')).toEqual([])
  })

  test('offers the values of an option, one after the other', () => {
    expect(offeredByBash('members', '--region', 'a')).toEqual([
      'africa',
      'americas',
      'arab-states',
      'asia-pacific',
    ])
    expect(offeredByBash('members', '--region', 'africa,eu')).toEqual(['africa,europe-central-asia'])
    expect(offeredByBash('members', '--format', '')).toEqual(['table', 'json', 'ndjson', 'csv', 'md'])
    expect(offeredByBash('--lang', 'b')).toEqual(['bg'])
  })

  test('takes an option and its value for one where bash takes them for three words', () => {
    expect(offeredByBash('members', '--region', '=', 'eu')).toEqual(['europe-central-asia'])
    expect(offeredByBash('--lang', '=')).toContain('fr')
    expect(offeredByBash('--lang', '=', 'e')).toEqual(['en', 'es'])
    expect(offeredByBash('--lang', '=', 'es', 'ranki')).toEqual(['ranking'])
  })

  test('offers behind `export` what the command offers that is exported', () => {
    expect(offeredByBash('export', 'rank')).toEqual(['ranking'])
    expect(offeredByBash('export', 'gaps', 'BG')).toEqual(['BGD', 'BGR'])
    expect(offeredByBash('export', 'members', '--regi')).toEqual(['--region'])
  })

  test('offers what a command is about', () => {
    expect(offeredByBash('member', 'BG')).toEqual(['BGD', 'BGR'])
    expect(offeredByBash('standing', 'BGR', 'C08')).toContain('C087')
    expect(offeredByBash('--json', 'organisation', 'dir')).toEqual(['directors-general'])
    expect(offeredByBash('completion', '')).toEqual([...shells])
  })
})

test.each(shells)('the script for %s names every command, and its quotes and braces end', async (shell) => {
  const { code, stdout } = await call(`completion ${shell}`)
  expect(code).toBe(0)
  expect(stdout).toBe(completionFor(shell))
  for (const name of commandNames) expect(stdout).toContain(name)
  const bare = stdout
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\\'/g, '')
    .replaceAll(/'[^']*'/g, '')
  expect(bare).not.toContain("'")
  expect(bare.match(/\{/g)?.length ?? 0).toBe(bare.match(/\}/g)?.length ?? 0)
})

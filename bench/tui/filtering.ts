import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allEntries } from '../../packages/ilo-data/src/search/entries.ts'
import { pressed } from './keys.ts'
import { milliseconds, quantile, table } from './numbers.ts'
import { Screen } from './screen.ts'
import type { Answered, Size } from './screen.ts'

const size: Size = { columns: 120, rows: 40 }
const eraseAll = '\u0015'
const memberWords = ['bul', 'land', 'republic', 'guinea', 'oman', 'saint', 'ame', 'kor', 'united', 'stan']
const searchWords = ['forced', 'bulgaria', 'c138', 'maternity', 'geneva', 'labour', 'moscow', 'wage']

type Side = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env: Readonly<Record<string, string>>
  readonly text: string
  /** What opens the place where one types. */
  readonly open: string
}

/** Types a word letter by letter, and takes it away. */
async function typed(screen: Screen, word: string): Promise<Answered[]> {
  const answers = await pressed(screen, word.split(''))
  await screen.press(eraseAll)
  return answers
}

async function sideRows(sides: readonly Side[], words: readonly string[]): Promise<string[][]> {
  const screens = sides.map(({ command, env }) => new Screen(command, size, env))
  try {
    const all = sides.map((): Answered[] => [])
    for (const [at, { text, open }] of sides.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- what is measured must run alone
      await screens[at]?.until(text)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await screens[at]?.rests(400)
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (open !== '') await screens[at]?.press(open)
    }
    for (const word of words) {
      for (const [at, screen] of screens.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- as above
        all[at]?.push(...(await typed(screen, word)))
      }
    }
    return sides.map(({ name }, at) => {
      const times = (all[at] ?? []).map(({ frame }) => frame)
      const wholes = (all[at] ?? []).map(({ whole }) => whole)
      return [
        name,
        String(times.length),
        ...[0.5, 0.95, 1].map((part) => milliseconds(quantile(times, part))),
        ...[0.5, 0.95].map((part) => milliseconds(quantile(wholes, part))),
      ]
    })
  } finally {
    await Promise.all(screens.map(async (screen) => screen.close()))
  }
}

/** Every name and title that a search looks in, one a line. */
const searchLines = (): string[] =>
  allEntries().flatMap(({ reference, fields }) => [
    ...new Set(fields.map(({ text }) => `${reference.kind} ${reference.id} ${text.replaceAll(/\s+/g, ' ')}`)),
  ])

/** From a letter to the frame that it narrows, beside fzf with the same lines. */
export async function filterTable(
  program: string,
  envFor: (start: string) => Readonly<Record<string, string>>,
  fzf: string | undefined,
  folder: string,
): Promise<string> {
  const title = '### Filter as you type'
  const node = process.execPath
  const env = envFor('members')
  const members = spawnSync(node, [program, 'members'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  }).stdout
  const lines = {
    members: members.split('\n').filter((line) => /^[A-Z]{3} /.test(line)),
    search: searchLines(),
  }
  const theirs = (name: keyof typeof lines, text: string): Side[] => {
    if (fzf === undefined) return []
    const file = join(folder, `${name}.txt`)
    writeFileSync(file, `${lines[name].join('\n')}\n`)
    const command = ['sh', '-c', `exec ${fzf} < ${file}`] as const
    return [{ name: `fzf, ${lines[name].length} lines`, command, env: {}, text, open: '' }]
  }
  const ours = (name: string, open: string): Side => ({
    name,
    command: [node, program],
    env,
    text: 'Afghanistan',
    open,
  })
  const inMembers = await sideRows(
    [ours(`the Member list, ${lines.members.length} rows`, 'f'), ...theirs('members', 'Afghanistan')],
    memberWords,
  )
  const inSearch = await sideRows(
    [ours('search', '/'), ...theirs('search', `${lines.search.length}/${lines.search.length}`)],
    searchWords,
  )
  const without = fzf === undefined ? '\n\nfzf was not there.' : ''
  const head = ['', 'letters', 'new frame, p50', 'p95', 'max', 'all at rest, p50', 'p95']
  return `${title}\n\n${table(head, [...inMembers, ...inSearch])}${without}`
}

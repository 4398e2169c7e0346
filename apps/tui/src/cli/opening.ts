import { searchKinds, source } from '@ilo/questions'
import { ask, Problem } from '@ilo/questions'
import { parseInstrument, parseMember } from 'ilo-data'
import type { Subject } from '../pages/subject.ts'
import { iloPageOf } from '../ui/ilo-page.ts'
import { exitCodes, failure, misuse } from './failure.ts'
import type { Surroundings } from './run.ts'

const expected = 'a Member, an instrument or a source: a code, a name, or a line that ilo search printed'

/** The words of a call, or the first line of the standard input where a `-` stands for them. */
function textOf(words: readonly string[], { reach }: Surroundings): string {
  const text = words.length === 1 && words[0] === '-' ? (reach?.readInput() ?? '') : words.join(' ')
  const [first = ''] = text.split('\n')
  if (first.trim() === '') throw misuse('what to open?', 'nothing', expected)
  return first
}

function sourceNamed(text: string): Subject | undefined {
  try {
    return { kind: 'source', id: ask(source, { source: text }).data.id }
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** What a text is about: a kind and an id, as a search prints them, or an id alone. */
function subjectNamed(text: string): Subject | undefined {
  const [kind = '', ...rest] = text.includes('\t') ? text.split('\t') : text.split(' ')
  const isKind = searchKinds.some((known) => known === kind) && rest.length > 0
  const id = isKind ? (rest[0] ?? '') : text
  const instrument = isKind && kind !== 'instrument' ? undefined : parseInstrument(id)
  if (instrument?.ok === true) return { kind: 'instrument', id: instrument.value }
  const member = isKind && kind !== 'member' ? undefined : parseMember(id)
  if (member?.ok === true) return { kind: 'member', id: member.value }
  return isKind && kind !== 'source' ? undefined : sourceNamed(id)
}

/** Opens the ILO's own page about something, or prints its address where nothing can open it. */
export function openAt(words: readonly string[], around: Surroundings): number {
  const text = textOf(words, around)
  const subject = subjectNamed(text)
  const url = iloPageOf(subject)
  if (url === undefined) {
    throw failure(
      exitCodes.notFound,
      subject === undefined ? 'nothing to open' : 'no address of it is held',
      {
        found: `'${text}'`,
        expected,
      },
    )
  }
  const isOpened = around.stdout.isTTY === true && around.reach?.browse(url) === true
  if (!isOpened) around.stdout.write(`${url}\n`)
  return exitCodes.found
}

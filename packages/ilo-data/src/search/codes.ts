import type { InstrumentKind } from '../generated/types.ts'
import { runsIn } from './words.ts'

/** An instrument as people write it: its number and the kinds that it may be of, likeliest first. */
type InstrumentNumber = {
  readonly kinds: readonly InstrumentKind[]
  readonly number: number
}

const anyKind: readonly InstrumentKind[] = ['convention', 'protocol', 'recommendation']

/** Cyrillic letters stand for the Latin ones that they look like and for the words that they begin. */
const letters: Readonly<Record<string, readonly InstrumentKind[]>> = {
  c: ['convention'],
  k: ['convention'],
  с: ['convention'],
  к: ['convention'],
  p: ['protocol'],
  п: ['protocol', 'recommendation'],
  r: ['recommendation'],
  р: ['recommendation', 'protocol'],
}

/** How the words for a Convention, a Protocol and a Recommendation begin, folded. */
const beginnings: readonly (readonly [InstrumentKind, readonly string[]])[] = [
  ['convention', ['conven', 'konven', 'konwen', 'ubereinkommen', 'конвенц', 'اتفاقي', '公约']],
  ['protocol', ['protoc', 'protok', 'протокол', 'بروتوكول', '议定书']],
  ['recommendation', ['recom', 'rekom', 'empfehlung', 'рекоменд', 'препорък', 'توصي', '建议书']],
]

/** Words that may stand beside a number and say nothing more. */
const fillers =
  ' n no nr nro num number numero nummer номер رقم العمل الدولية 第 号 ilo oit bit iao мот the la le el die das '

function kindsOf(word: string): readonly InstrumentKind[] | undefined {
  if (Object.hasOwn(letters, word)) return letters[word]
  const kind = beginnings.find(([, starts]) => starts.some((start) => word.startsWith(start)))?.[0]
  return kind && [kind]
}

/**
 * Reads `C87`, `No. 87`, `Convention 87`, `конвенция № 87`, `第87号公约` and `87`. Nothing is read where more is written
 * than that.
 */
export function readInstrumentNumber(text: string): InstrumentNumber | undefined {
  let kinds: readonly InstrumentKind[] | undefined
  let number: number | undefined
  for (const word of runsIn(text).flatMap((run) => run.match(/\d+|[号第]|[^\d号第]+/gu) ?? [])) {
    if (/^\d+$/.test(word)) {
      if (number !== undefined || word.length > 3) return undefined
      number = Number(word)
    } else if (!fillers.includes(` ${word} `)) {
      const read = kindsOf(word)
      if (read === undefined || kinds !== undefined) return undefined
      kinds = read
    }
  }
  return number === undefined ? undefined : { kinds: kinds ?? anyKind, number }
}

import { addDays, daysOf } from '../dates/partial-date.ts'
import type { Day, DayRange, PartialDate } from '../dates/partial-date.ts'
import type { SourceId } from '../generated/types.ts'
import type { Confidence } from '../packed/provenance.ts'
import type { Answer, Check, Question } from './check.ts'
import { isCircular, isIndependent, leastConfidence, sourced } from './evidence.ts'
import type { SourcedFact } from './evidence.ts'
import type { ClaimFacts } from './facts.ts'
import { questionOf } from './questions.ts'

/**
 * What the facts make of a statement.
 *
 * `consistent`: right throughout the time of which it speaks, and nothing held says that it is no longer so.
 * `outdated`: right once and no longer: either right throughout its own time and no longer, or not in full, at the data's
 * date; or wrong at its own time and certainly right on an earlier day.
 * `contradicted`: wrong at its own time and, as far as is held, on every day before.
 * `partly-supported`: a part of it is right at its own time, and a part is wrong.
 * `undecided`: what is held leaves it open: a partial date, a holding that is not whole, a value held without dates, a
 * time within which it is right on some days only, or a fact that was read in the document itself, which cannot confirm
 * what it says.
 */
export type CheckVerdict = 'consistent' | 'outdated' | 'contradicted' | 'partly-supported' | 'undecided'

/** A statement, checked. */
export type CheckResult = {
  readonly check: Check
  /** The time of which it speaks. */
  readonly on: PartialDate
  /** The day with which `now` compares it. */
  readonly asOf: Day
  readonly verdict: CheckVerdict
  /** What is stated, in words. */
  readonly states: string
  /** What the facts say of its own time. */
  readonly found: Omit<Answer, 'facts'>
  /** What they say of `asOf`. */
  readonly now: Omit<Answer, 'facts'>
  /** The days up to `asOf` on which it is certainly right; absent where it does not depend on the day, or is not followed. */
  readonly right?: readonly DayRange[]
  /** The facts that the verdict rests on, with their sources. */
  readonly facts: readonly SourcedFact[]
  /** The ids of all those sources. */
  readonly sources: readonly SourceId[]
  /** That of the least certain of these facts. */
  readonly confidence: Confidence
  /**
   * Whether each fact that has a source has one outside the document's own family of texts; absent where no document is
   * given.
   */
  readonly independent?: boolean
  /** Why, in words. */
  readonly reason: string
}

/** What a statement is judged by, besides the facts. */
export type JudgeOptions = {
  /** The day that takes the place of the data's date. */
  readonly on?: Day
  /** The source that makes the statement. */
  readonly document?: SourceId
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** Judges a statement by some facts. */
export function judge(check: Check, facts: ClaimFacts, { on, document }: JudgeOptions = {}): CheckResult {
  const question = questionOf(check, facts)
  const today = earlier(on ?? facts.dataDate, facts.dataDate)
  const time = check.on ?? on ?? facts.dataDate
  const range = daysOf(time)
  const asOf = later(today, earlier(range.to, facts.dataDate))
  const found = throughout(question, { from: range.from, to: earlier(range.to, asOf) }, facts.dataDate)
  const now = question.answer(asOf)
  const right = question.turns.length > 0 ? rightDays(question, asOf) : undefined
  const before = right?.find(({ from }) => from < range.from)
  const verdict = verdictOf(found, now, before)
  const evidence = sourced(
    [
      ...found.facts,
      ...(verdict !== 'outdated'
        ? []
        : before && found.truth === 'no'
          ? question.answer(before.from).facts
          : now.facts),
    ],
    facts,
  )
  const circular = document !== undefined && found.truth !== 'no' && isCircular(evidence, document)
  return {
    check,
    on: time,
    asOf,
    verdict: circular ? 'undecided' : verdict,
    states: question.states,
    found: withoutFacts(found),
    now: withoutFacts(now),
    ...(right === undefined ? {} : { right }),
    facts: evidence,
    sources: [...new Set(evidence.flatMap(({ sources }) => sources))],
    confidence: leastConfidence(evidence),
    ...(document === undefined ? {} : { independent: isIndependent(evidence, document, facts) }),
    reason: reasonOf({ question, time, asOf, found, now, right, circular }),
  }
}

function verdictOf(found: Answer, now: Answer, before: DayRange | undefined): CheckVerdict {
  if (found.truth === 'undecided') return 'undecided'
  if (found.truth === 'partly') return 'partly-supported'
  if (found.truth === 'no') return before === undefined ? 'contradicted' : 'outdated'
  return now.truth === 'no' || now.truth === 'partly' ? 'outdated' : 'consistent'
}

const isOfNoTime = ({ turns, during }: Question): boolean => turns.length === 0 && during === undefined

/** The answer throughout some days: undecided where it is not the same on all of them, and beyond the data's date. */
function throughout(question: Question, { from, to }: DayRange, dataDate: Day): Answer {
  if (isOfNoTime(question)) return question.answer(from)
  if (from > dataDate)
    return { truth: 'undecided', says: `nothing is held of days after ${dataDate}`, facts: [] }
  if (question.during) return question.during(from, to)
  const days = [from, ...question.turns.filter((day) => from < day && day < to), to]
  const answers = [...new Set(days)].toSorted().map(question.answer)
  const [first, last] = [answers[0], answers.at(-1)]
  if (!first || !last) return question.answer(from)
  const truths = new Set(answers.map(({ truth }) => truth))
  const counts = answers.flatMap(({ count }) => count ?? [])
  const says = new Set([first.says, last.says])
  return {
    truth: truths.size === 1 ? first.truth : 'undecided',
    says: [...says].join(', later '),
    ...(counts.length === 0
      ? {}
      : {
          count: {
            min: Math.min(...counts.map(({ min }) => min)),
            max: Math.max(...counts.map(({ max }) => max)),
          },
        }),
    facts: last.facts,
  }
}

/** The days on which a statement is certainly right. */
function rightDays({ turns, answer }: Question, asOf: Day): DayRange[] {
  const starts = [...new Set(turns)].filter((day) => day <= asOf).toSorted()
  const spans: { from: Day; to: Day }[] = []
  for (const [index, from] of starts.entries()) {
    if (answer(from).truth !== 'yes') continue
    const next = starts[index + 1]
    const to = next === undefined ? asOf : addDays(next, -1)
    const last = spans.at(-1)
    if (last && addDays(last.to, 1) === from) last.to = to
    else spans.push({ from, to })
  }
  return spans
}

function withoutFacts({ truth, says, count }: Answer): Omit<Answer, 'facts'> {
  return { truth, says, ...(count === undefined ? {} : { count }) }
}

type Told = {
  readonly question: Question
  readonly time: PartialDate
  readonly asOf: Day
  readonly found: Answer
  readonly now: Answer
  readonly right: readonly DayRange[] | undefined
  readonly circular: boolean
}

function reasonOf({ question, time, asOf, found, now, right, circular }: Told): string {
  const parts = isOfNoTime(question)
    ? [`the facts say: ${found.says}`]
    : [`the facts say of ${time}: ${found.says}`, ...(time === asOf ? [] : [`of ${asOf}: ${now.says}`])]
  if (right !== undefined && (found.truth === 'no' || now.truth === 'no')) {
    const spans = right.map(({ from, to }) => `from ${from} to ${to}`)
    if (spans.length > 0) parts.push(`it is certainly right ${spans.join(' and ')}`)
  }
  if (circular) parts.push('some of it is held from this very document only, which cannot confirm itself')
  return `stated: ${question.states}; ${parts.join('; ')}`
}

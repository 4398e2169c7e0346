import type { Question } from '../answers/question.ts'
import type { Subject } from '../answers/subject.ts'
import { layOut } from '../pages/layout.ts'
import { pageOf } from '../pages/page.ts'
import { layTable } from '../pages/table.ts'
import type { Line } from '../text/line.ts'
import { matches } from './filter.ts'
import { scrollOf } from './pane.ts'
import type { Scroll } from './pane.ts'
import { screens } from './screens.ts'
import type { Entry, Screen, ScreenId } from './screens.ts'

/** A list as it stands after a filter. */
export type Listing = {
  readonly heading: Line
  readonly scroll: Scroll
  /** How many there are without a filter. */
  readonly total: number
  /** False where nothing answers the filter and what is listed is only near to it. */
  readonly isMatch: boolean
}

/** All that the screens show, as a pure function of a question: asked twice, the answer is the same object. */
export type Catalogue = {
  readonly question: Question
  readonly list: (screen: ScreenId, filter: string, width: number) => Listing
  readonly page: (subject: Subject, width: number) => Scroll
}

const mostKept = 64

/** Keeps the last answers of a function by a key. */
function kept<Args extends readonly unknown[], T>(
  keyOf: (...args: Args) => string,
  make: (...args: Args) => T,
): (...args: Args) => T {
  const answers = new Map<string, T>()
  return (...args) => {
    const key = keyOf(...args)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = make(...args)
    if (answers.size >= mostKept) answers.clear()
    answers.set(key, made)
    return made
  }
}

const keyOf = (subject: Subject): string => Object.values(subject).join(' ')

export function screenOf(id: ScreenId): Screen {
  const screen = screens.find((candidate) => candidate.id === id)
  if (!screen) throw new Error(`no screen '${id}'`)
  return screen
}

export function catalogueFor(question: Question): Catalogue {
  const entries = kept(
    (id: ScreenId) => id,
    (id) => screenOf(id).entries(question),
  )
  const table = kept(
    (id: ScreenId, width: number) => `${id} ${width}`,
    (id, width) => layTable(screenOf(id).columns, entries(id).map(rowOf), width, 'drop'),
  )
  const listed = kept(
    (id: ScreenId, filter: string) => `${id} ${filter}`,
    (id, filter) => positions(id, filter, entries(id)),
  )
  return {
    question,
    list: kept(
      (id: ScreenId, filter: string, width: number) => `${id} ${width} ${filter}`,
      (id, filter, width) => {
        const { heading, rows } = table(id, width)
        const { found, isMatch } = listed(id, filter)
        const lines = found.flatMap((position) => rows[position] ?? [])
        return { heading, scroll: scrollOf(lines), total: entries(id).length, isMatch }
      },
    ),
    page: kept(
      (subject: Subject, width: number) => `${keyOf(subject)} ${width}`,
      (subject, width) => scrollOf(layOut(pageOf(subject, question), { width })),
    ),
  }
}

const rowOf = ({ cells, subject }: Entry) => ({ cells, leadsTo: subject })

function positions(
  id: ScreenId,
  filter: string,
  all: readonly Entry[],
): { found: readonly number[]; isMatch: boolean } {
  const found = matches(
    all.map(({ labels }) => labels),
    filter,
  )
  if (found.length > 0) return { found, isMatch: true }
  const { isMeant, subjects } = screenOf(id).nearest(filter)
  const keys = subjects.map(keyOf)
  const near = keys.map((key) => all.findIndex(({ subject }) => keyOf(subject) === key))
  return { found: near.filter((position) => position >= 0), isMatch: isMeant }
}

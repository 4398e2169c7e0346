import type { Day } from '../dates/partial-date.ts'
import { heldUntil } from '../dates/validity.ts'
import type { Concept, ConceptKind } from '../generated/types.ts'
import { all, factsAt, inWords, isCount, isTold, rowOf, share, turnsOf, turnsOfTelling } from './asking.ts'
import type { Answer, CheckOf, Question, Truth } from './check.ts'
import type { ClaimFacts, FactAt } from './facts.ts'
import { conceptsInWords } from './words.ts'

const nameAt = ({ id }: Concept): FactAt => ({ table: 'concepts', key: id, field: 'names.en' })

const isDateless = ({ validFrom, validTo }: Concept): boolean =>
  validFrom === undefined && validTo === undefined

/** A concept that is held without dates was one when its sources speak, and may have been one at other times. */
function heldOn(concept: Concept, facts: ClaimFacts, on: Day): Truth {
  if (isDateless(concept)) return isTold(facts, nameAt(concept), on) ? 'yes' : 'undecided'
  return heldUntil(concept.validFrom, concept.validTo, on)
}

type Asked = { readonly rows: readonly Concept[]; readonly turns: readonly Day[] }

function asked(kind: ConceptKind, facts: ClaimFacts): Asked {
  const rows = facts.tables.concepts.filter((row) => row.kind === kind).toSorted((a, b) => a.order - b.order)
  return {
    rows,
    turns: rows.flatMap((row) => [
      ...turnsOf(row.validFrom, row.validTo),
      ...(isDateless(row) ? turnsOfTelling(facts, nameAt(row)) : []),
    ]),
  }
}

const factsOf = (rows: readonly Concept[]): FactAt[] =>
  rows.flatMap(({ id, validFrom, validTo }) =>
    factsAt(
      'concepts',
      id,
      'names.en',
      ...(validFrom === undefined ? [] : ['validFrom']),
      ...(validTo === undefined ? [] : ['validTo']),
    ),
  )

const namesOf = (rows: readonly Concept[]): string =>
  rows.length === 0 ? 'none' : rows.map(({ names }) => names.en).join('; ')

function saysOf(certain: readonly Concept[], open: readonly Concept[]): string {
  if (open.length === 0) return namesOf(certain)
  const dateless = open.every(isDateless) ? ' (held without dates, and no source speaks of that time)' : ''
  return `${certain.length === 0 ? '' : `${namesOf(certain)}; `}perhaps ${namesOf(open)}${dateless}`
}

function setOn(
  { rows }: Asked,
  facts: ClaimFacts,
  on: Day,
  truthOf: (
    held: (concept: Concept) => Truth,
    open: readonly Concept[],
    certain: readonly Concept[],
  ) => Truth,
): Answer {
  const held = (concept: Concept): Truth => heldOn(concept, facts, on)
  const certain = rows.filter((row) => held(row) === 'yes')
  const open = rows.filter((row) => held(row) === 'undecided')
  return {
    truth: truthOf(held, open, certain),
    says: saysOf(certain, open),
    count: { min: certain.length, max: certain.length + open.length },
    facts: factsOf([...certain, ...open]),
  }
}

export function conceptCount({ concept, count }: CheckOf<'concept-count'>, facts: ClaimFacts): Question {
  const about = asked(concept, facts)
  return {
    states: inWords({ min: count, max: count }, ...conceptsInWords[concept]),
    turns: about.turns,
    answer: (on) =>
      setOn(about, facts, on, (_, open, certain) =>
        isCount({ min: certain.length, max: certain.length + open.length }, count),
      ),
  }
}

export function conceptSet({ concept, ids }: CheckOf<'concepts'>, facts: ClaimFacts): Question {
  const about = asked(concept, facts)
  const [one, many] = conceptsInWords[concept]
  const stated = ids.map((id) => rowOf(about.rows, id, `a concept of the kind ${one}`))
  const others = about.rows.filter((row) => !stated.includes(row))
  const not: Readonly<Record<Truth, Truth>> = {
    yes: 'no',
    no: 'yes',
    partly: 'partly',
    undecided: 'undecided',
  }
  return {
    states: `the ${many} are ${namesOf(stated)}`,
    turns: about.turns,
    answer: (on) =>
      setOn(about, facts, on, (held) => all([...stated.map(held), ...others.map((row) => not[held(row)])])),
  }
}

export function conceptsInclude({ concept, ids }: CheckOf<'concepts-include'>, facts: ClaimFacts): Question {
  const about = asked(concept, facts)
  const [one, many] = conceptsInWords[concept]
  const stated = ids.map((id) => rowOf(about.rows, id, `a concept of the kind ${one}`))
  return {
    states: `among the ${many} are ${namesOf(stated)}`,
    turns: about.turns,
    answer: (on) => setOn({ ...about, rows: stated }, facts, on, (held) => share(stated.map(held))),
  }
}

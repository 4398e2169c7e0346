import { nearest } from '../src/text/nearest.ts'
import { confidences, parseCitation } from './citations.ts'
import type { ReadFacts, ReadRow } from './load.ts'
import type { Problem } from './problems.ts'
import { cellText } from './rows.ts'
import type { Place } from './rows.ts'
import { unreadTables } from './unread.ts'

type Complaint = Pick<Problem, 'rule' | 'found' | 'expected' | 'todo'>

/** Every citation that is badly written, names an unknown source, or claims more than its sources bear out. */
export function checkCitations(read: ReadFacts): Problem[] {
  const sources = read.rows.get('sources') ?? new Map<string, ReadRow>()
  const families = new Map([...sources].map(([id, row]) => [id, cellText(row.cells.get('family'))]))
  const sourcesRead = !unreadTables(read).has('sources')
  const known = new Map<string, readonly Complaint[]>()
  const complaintsOf = (text: string): readonly Complaint[] => {
    const before = known.get(text)
    if (before) return before
    const complaints = complain(text, families, sourcesRead)
    known.set(text, complaints)
    return complaints
  }

  const problems: Problem[] = []
  for (const rows of read.rows.values()) {
    for (const row of rows.values()) {
      const seen = new Set<string>()
      for (const [field, text] of row.citations) {
        const complaints = complaintsOf(text)
        if (complaints.length === 0) continue
        const place = placeOf(row, field)
        const once = `${place.line} ${text}`
        if (seen.has(once)) continue
        seen.add(once)
        for (const complaint of complaints) problems.push({ ...complaint, place })
      }
    }
  }
  return problems
}

const placeOf = (row: ReadRow, field: string): Place =>
  row.places.get(`sources.${field}`) ??
  row.places.get('sources.default') ??
  row.places.get('sources') ??
  row.place

function complain(text: string, families: ReadonlyMap<string, string>, sourcesRead: boolean): Complaint[] {
  const citation = parseCitation(text)
  if (!citation) {
    return [
      {
        rule: 'citation-form',
        found: `the citation '${text}'`,
        expected: "ids with one space between them and a confidence, as 'chlaw nllaw (corroborated)'",
        todo: `write the ids, then one of ${confidences.map((word) => `(${word})`).join(', ')}; without a source 'none (unverified)'`,
      },
    ]
  }
  const { sources, confidence } = citation
  const unknown = sourcesRead ? sources.filter((id) => !families.has(id)) : []
  if (unknown.length > 0) return unknown.map((id) => unknownSource(id, [...families.keys()]))
  const repeated = sources.find((id, index) => sources.indexOf(id) !== index)
  if (repeated !== undefined) {
    return [
      confidenceProblem(`'${repeated}' twice in '${text}'`, 'each source once', 'delete one of the two'),
    ]
  }
  if (sources.length === 0 && confidence !== 'unverified') {
    return [confidenceProblem(`'${text}'`, "'none (unverified)' where there is no source", 'name a source')]
  }
  if (sources.length > 0 && confidence === 'unverified') {
    return [
      confidenceProblem(`'${text}'`, 'no source with (unverified)', 'write (sourced), or none (unverified)'),
    ]
  }
  const different = new Set(sources.map((id) => families.get(id)))
  if (sourcesRead && confidence === 'corroborated' && different.size < 2) {
    const one = [...different].join('')
    return [
      confidenceProblem(
        `'${text}', all of the family '${one}'`,
        '(corroborated) only with sources of two families',
        'write (sourced), or name a source that does not copy the others',
      ),
    ]
  }
  return []
}

const confidenceProblem = (found: string, expected: string, todo: string): Complaint => ({
  rule: 'confidence-earned',
  found,
  expected,
  todo,
})

function unknownSource(id: string, ids: readonly string[]): Complaint {
  const [close] = nearest(id, ids, 1)
  return {
    rule: 'source-known',
    found: `the source '${id}'`,
    expected: 'the id of a source in facts/sources.yaml',
    todo:
      close === undefined ? 'add the source there' : `did you mean '${close}'? If not, add the source there`,
  }
}

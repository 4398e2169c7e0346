import { describe, expect, it } from 'vitest'
import { checkCitations } from './check-citations.ts'
import type { ReadRow } from './load.ts'

const at = (file: string, line: number) => ({ file, line })

const source = (id: string, family: string): [string, ReadRow] => [
  id,
  {
    table: 'sources',
    key: id,
    cells: new Map([
      ['id', id],
      ['family', family],
    ]),
    citations: new Map(),
    place: at('sources.yaml', 1),
    places: new Map(),
  },
]

const sources = new Map([
  source('chlaw', 'fedlex'),
  source('nllaw', 'overheid'),
  source('ilo-esp', 'ilo'),
  source('normlex', 'ilo'),
])

function complaints(citation: string, problems: Parameters<typeof checkCitations>[0]['problems'] = []) {
  const row: ReadRow = {
    table: 'subjects',
    key: 'wages',
    cells: new Map([['id', 'wages']]),
    citations: new Map([
      ['names.en', citation],
      ['order', citation],
    ]),
    place: at('subjects.yaml', 3),
    places: new Map([['sources.default', at('subjects.yaml', 5)]]),
  }
  return checkCitations({
    rows: new Map([
      ['sources', sources],
      ['subjects', new Map([['wages', row]])],
    ]),
    problems,
  })
}

describe('citations', () => {
  it.each([
    'chlaw (sourced)',
    'chlaw nllaw (sourced)',
    'chlaw nllaw ilo-esp (corroborated)',
    'none (unverified)',
  ])('keeps silent on %s', (citation) => expect(complaints(citation)).toEqual([]))

  it.each([
    '',
    'chlaw',
    'chlaw  nllaw (sourced)',
    'chlaw, nllaw (sourced)',
    'chlaw (certain)',
    '(unverified)',
    ' chlaw (sourced)',
  ])('refuses the form of %j', (citation) => {
    expect(complaints(citation)).toEqual([
      {
        rule: 'citation-form',
        place: at('subjects.yaml', 5),
        found: `the citation '${citation}'`,
        expected: "ids with one space between them and a confidence, as 'chlaw nllaw (corroborated)'",
        todo: "write the ids, then one of (corroborated), (sourced), (unverified); without a source 'none (unverified)'",
      },
    ])
  })

  it('names the nearest id where a source is unknown, once for all fields that share the line', () => {
    expect(complaints('chlwa (sourced)')).toEqual([
      {
        rule: 'source-known',
        place: at('subjects.yaml', 5),
        found: "the source 'chlwa'",
        expected: 'the id of a source in facts/sources.yaml',
        todo: "did you mean 'chlaw'? If not, add the source there",
      },
    ])
  })

  it('does not call a source unknown when the list of sources could not be read', () => {
    const unreadable = {
      rule: 'readable-yaml',
      place: at('sources.yaml', 9),
      found: '',
      expected: '',
      todo: '',
    }
    expect(complaints('chlwa (sourced)', [unreadable])).toEqual([])
  })

  it.each([
    ['none (sourced)', "'none (sourced)'", 'name a source'],
    ['none (corroborated)', "'none (corroborated)'", 'name a source'],
    ['chlaw (unverified)', "'chlaw (unverified)'", 'write (sourced), or none (unverified)'],
    ['chlaw chlaw (sourced)', "'chlaw' twice in 'chlaw chlaw (sourced)'", 'delete one of the two'],
    [
      'ilo-esp normlex (corroborated)',
      "'ilo-esp normlex (corroborated)', all of the family 'ilo'",
      'write (sourced), or name a source that does not copy the others',
    ],
    [
      'chlaw (corroborated)',
      "'chlaw (corroborated)', all of the family 'fedlex'",
      'write (sourced), or name a source that does not copy the others',
    ],
  ])('finds more confidence than %s bears out', (citation, found, todo) => {
    expect(complaints(citation)).toEqual([
      expect.objectContaining({ rule: 'confidence-earned', found, todo }),
    ])
  })
})

import type { Names, TableName } from 'ilo-data'
import type { Setting } from '../answers/setting.ts'
import { organisationWords } from '../screens/organisation/words.ts'
import type { OrganisationWords } from '../screens/organisation/words.ts'
import { span } from '../text/line.ts'
import type { Span } from '../text/line.ts'
import { recordTerms } from '../words/record.ts'
import type { RecordTerms } from '../words/record.ts'
import { terms } from '../words/terms.ts'
import type { Terms } from '../words/terms.ts'
import type { ListColumn, Listing, PickSpec } from './listing.ts'
import { calledIn, capital, pickOf } from './parts.ts'

/*
 * What the lists of the Organisation are made of. A heading is the name of its word; a column that the question can
 * order by says under which name.
 */

type PlainWord = {
  [Name in keyof OrganisationWords]: OrganisationWords[Name] extends string ? Name : never
}[keyof OrganisationWords]

type Running = keyof RecordTerms['running']

const inWords =
  (word: PlainWord): ((setting: Setting) => string) =>
  ({ language }) =>
    organisationWords(language)[word]

/** Whether something was so on a day, in a word and the colour that repeats it. */
export const runningSpan = (running: Running, { language }: Setting): Span =>
  span(recordTerms(language).running[running], running === 'yes' || running === 'last-known' ? 'ok' : 'muted')

/** A list under the name of the table whose rows it shows. */
export function namedAfter(table: TableName): Pick<Listing<object>, 'name' | 'counted'> {
  const name = ({ language }: Setting): string => capital(recordTerms(language).table[table])
  return {
    name,
    counted: (count, setting) => organisationWords(setting.language).total(name(setting), count),
  }
}

/** Anything under a heading of the Organisation. */
export const column = <Row>(
  word: PlainWord,
  cell: ListColumn<Row>['cell'],
  more: Pick<ListColumn<Row>, 'least' | 'alignRight' | 'sort'> = {},
): ListColumn<Row> => ({ heading: inWords(word), cell, ...more })

/** What each is called, in the best language held. */
export const calledColumn = <Row extends { readonly names: Names }>(sort?: string): ListColumn<Row> =>
  column('called', ({ names }, { language }) => span(calledIn(names, language)), {
    least: 24,
    ...(sort === undefined ? {} : { sort }),
  })

/** A value as it is held; nothing where it is not. */
export const plainColumn = <Row>(
  word: PlainWord,
  valueOf: (row: Row) => string | undefined,
  sort?: string,
): ListColumn<Row> => column(word, (row) => span(valueOf(row) ?? ''), sort === undefined ? {} : { sort })

/** Whether each was so on the day. */
export const runningColumn = <Row>(word: PlainWord, runningOf: (row: Row) => Running): ListColumn<Row> =>
  column(word, (row, setting) => runningSpan(runningOf(row), setting))

/** A value of a closed set, in its word. */
export const termColumn = <Row>(
  word: PlainWord,
  termOf: (row: Row, known: Terms) => string,
  sort: string,
): ListColumn<Row> =>
  column(word, (row, { language }) => span(termOf(row, terms(language)), 'muted'), { sort })

/** A choice among the values of a closed set. */
export const termPick = <Id extends string>(
  id: string,
  key: string,
  word: PlainWord,
  ids: readonly Id[],
  words: (known: Terms) => Readonly<Record<Id, string>>,
): PickSpec => pickOf(id, key, inWords(word), ids, ({ language }) => words(terms(language)))

/** A choice among the kinds of something. */
export const kindPick = <Id extends string>(
  id: string,
  ids: readonly Id[],
  words: (known: Terms) => Readonly<Record<Id, string>>,
): PickSpec => termPick(id, 'i', 'kind', ids, words)

/** A choice by whether something was so on the day. */
export const runningPick = (id: string, word: PlainWord, ids: readonly Running[]): PickSpec =>
  pickOf(id, 'c', inWords(word), ids, ({ language }) => recordTerms(language).running)

import { tables } from '@ilo/questions'
import type { ToldTable } from '@ilo/questions'
import { recordWords } from '../screens/record/words.ts'
import { span } from '../text/line.ts'
import { colon } from '../words/common.ts'
import { recordTerms } from '../words/record.ts'
import type { Listing } from './listing.ts'
import { capital } from './parts.ts'

/** The tables of the record as it is kept. */
export const tableListing: Listing<ToldTable> = {
  name: ({ language }) => recordWords(language).tables,
  counted: (count, { language }) => `${recordWords(language).tables}${colon(language)}${count}`,
  columns: [
    {
      heading: ({ language }) => recordWords(language).title,
      cell: ({ table }, { language }) => span(capital(recordTerms(language).table[table])),
      least: 20,
    },
    {
      heading: ({ language }) => recordWords(language).rows,
      cell: ({ rows }) => span(String(rows)),
      alignRight: true,
      sort: 'rows',
    },
    {
      heading: ({ language }) => recordWords(language).columns,
      cell: ({ columns }) => span(String(columns.length), 'muted'),
      alignRight: true,
    },
    {
      heading: ({ language }) => recordWords(language).table,
      cell: ({ name }) => span(name, 'key'),
      sort: 'name',
    },
    {
      heading: ({ language }) => recordWords(language).key,
      cell: ({ key }) => span(key.join(', '), 'muted'),
    },
  ],
  picks: [],
  asks: () => ({ route: tables }),
  subject: ({ table }) => ({ kind: 'table', id: table }),
  labels: ({ name, table, description, columns }) => [name, table, description, ...columns],
}

import { allTables } from '../generated/all-tables.ts'
import type { TableName } from '../generated/all-tables.ts'
import type { Tables } from '../generated/types.ts'

/**
 * All rows of any table of the record, for questions that no function here asks: in the order of their keys,
 * ratifications by instrument and Member.
 *
 * @example
 * ```ts
 * rowsOf('conflicts').filter(({ table }) => table === 'membershipPeriods').length //=> 21
 * rowsOf('membershipCounts').at(-1) //=> { date: '2025-02-01', total: 187, source: 'wpmem' }
 * ```
 */
export const rowsOf = <Name extends TableName>(table: Name): Tables[Name] => allTables[table].rows()

import { fileNameOf } from 'ilo-data'
import type { InstrumentCode, SourceId, TableName } from 'ilo-data'
import type { PageSpec } from '../../views/page.ts'
import { conflictAddress, conflictBlocks, conflictName } from './conflict.ts'
import { coverageAddress, coverageBlocks } from './coverage.ts'
import { sourceAddress, sourceBlocks } from './source.ts'
import { tableAddress, tableBlocks } from './table.ts'

export const sourcePage = (id: SourceId): PageSpec => ({
  name: () => id,
  subject: { kind: 'source', id },
  address: (setting) => sourceAddress(id, setting),
  blocks: (setting) => sourceBlocks(id, setting),
})

export const conflictPage = (id: string): PageSpec => ({
  name: () => conflictName(id),
  subject: { kind: 'conflict', id },
  address: (setting) => conflictAddress(id, setting),
  blocks: (setting) => conflictBlocks(id, setting),
})

export const coveragePage = (instrument: InstrumentCode): PageSpec => ({
  name: () => instrument,
  subject: { kind: 'coverage', instrument },
  address: (setting) => coverageAddress(instrument, setting),
  blocks: (setting) => coverageBlocks(instrument, setting),
})

export const tablePage = (id: TableName): PageSpec => ({
  name: () => fileNameOf(id),
  subject: { kind: 'table', id },
  address: (setting) => tableAddress(id, setting),
  blocks: (setting) => tableBlocks(id, setting),
})

import { enveloped } from '@ilo/questions'
import { contentHash, dataDate } from 'ilo-data'
import manifest from '../../package.json' with { type: 'json' }
import { span } from '../text/line.ts'
import type { Output } from './output.ts'

/** The version of the program, and the date and the hash of the facts in it. */
export const version = (): Output => ({
  answer: () => enveloped({ data: { version: manifest.version, dataDate, release: contentHash } }),
  page: () => [
    {
      kind: 'paragraph',
      line: [span(`ilo ${manifest.version}, data of ${dataDate}, release ${contentHash.slice(0, 12)}`)],
    },
  ],
})

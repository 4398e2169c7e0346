import { contentHash, dataDate, release } from 'ilo-data'
import { paths } from '../addresses.ts'
import { route } from '../http/route.ts'
import type { Route } from '../http/route.ts'

export const version: Route = route({
  name: 'version',
  path: paths.version,
  summary: 'The release of the data, its date, and the hash of all its facts',
  example: '/version',
  ids: {},
  parameters: {},
  shared: {},
  answer: () => ({ data: { release, dataDate, contentHash } }),
})

import { contentHash, dataDate, release } from 'ilo-data'
import type { Day } from 'ilo-data'
import { paths } from '../addresses.ts'
import { route } from '../route.ts'
import type { Route } from '../route.ts'

/** Which release of the data this is. */
export type VersionAnswer = {
  readonly release: string
  readonly dataDate: Day
  readonly contentHash: string
  /** Hash of the code that forms answers, or `source` where it was not built. */
  readonly codeHash: string
  /** What `/r/{release}` names: facts and code together. */
  readonly pinned: string
}

/** What stands for the hash of code that was not built. */
export const unbuilt = 'source'

/**
 * What an address is pinned to: the facts and the code that forms answers of them. Where either changes, so may
 * bodies, and so it does.
 */
export const releaseOf = (codeHash: string): string => `${contentHash.slice(0, 12)}-${codeHash.slice(0, 12)}`

/** The same for code that a build has given a hash. */
/* @__NO_SIDE_EFFECTS__ */
export const versionOf = (codeHash: string): Route<VersionAnswer> =>
  route({
    name: 'version',
    path: paths.version,
    summary: 'The release of the data, its date, and the hashes of its facts and of the code that answers',
    example: '/version',
    ids: {},
    parameters: {},
    shared: {},
    answer: () => ({ data: { release, dataDate, contentHash, codeHash, pinned: releaseOf(codeHash) } }),
  })

export const version: Route<VersionAnswer> = versionOf(unbuilt)

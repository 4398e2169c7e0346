import { unbuilt } from '@ilo/questions'

/** Written here by the build, the same into every file that it makes. */
declare const ILO_CODE: string

/** Hash of the code that was built. */
export const code: string = typeof ILO_CODE === 'undefined' ? unbuilt : ILO_CODE

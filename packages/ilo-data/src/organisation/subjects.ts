import { subjects } from '../generated/tables/subjects.ts'
import type { Subject } from '../generated/types.ts'

/**
 * The subject groups of instruments, in the order of NORMLEX.
 *
 * @example
 * ```ts
 * listSubjects().map(({ id }) => id).slice(0, 2) //=> ['freedom-of-association', 'forced-labour']
 * ```
 */
export const listSubjects = (): Subject[] => subjects().toSorted((a, b) => a.order - b.order)

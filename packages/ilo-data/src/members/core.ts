import { IloError } from '../errors.ts'
import { membersCore } from '../generated/cores/members.ts'
import type { MemberCore } from '../generated/cores/members.ts'
import type { MemberCode } from '../generated/types.ts'
import { nearest } from '../text/nearest.ts'

/**
 * What most questions need of a Member, without its names in other languages.
 *
 * @throws {@link IloError} `unknown-member`, when a code that is none gets past the compiler.
 */
export function memberCore(code: MemberCode): MemberCore {
  const [member] = membersCore.of(code)
  if (member) return member
  throw new IloError('unknown-member', code, 'the code of a Member', nearest(code, membersCore.keys()))
}

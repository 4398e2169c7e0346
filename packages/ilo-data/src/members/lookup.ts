import { found, IloError, missed } from '../errors.ts'
import type { Parsed } from '../errors.ts'
import { members } from '../generated/tables/members.ts'
import type { MemberCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'
import { editDistance, fold } from '../text/nearest.ts'

/** Every way in which a Member can be named, folded: codes, numbers, and names in all languages held. */
const labels: () => ReadonlyMap<string, MemberCode> = /* @__PURE__ */ once(() => {
  const result = new Map<string, MemberCode>()
  for (const member of members()) {
    const names: readonly (string | undefined)[] = Object.values(member.names)
    for (const label of [member.id, member.iso2, member.m49, ...names]) {
      if (label !== undefined && !result.has(fold(label))) result.set(fold(label), member.id)
    }
  }
  return result
})

/**
 * Reads a Member that a person typed: an ISO code of two or three letters, an M49 number, or a name in any language
 * held, in any case and with or without marks.
 *
 * @example
 * ```ts
 * parseMember('bg') //=> { ok: true, value: 'BGR' }
 * parseMember('Болгария') //=> { ok: true, value: 'BGR' }
 * parseMember('XXX').ok //=> false
 * ```
 */
export function parseMember(text: string): Parsed<MemberCode> {
  const typed = text.trim()
  // Folding every name that is held takes longer than the rest of a question about one pair.
  const code = members.of(typed.toUpperCase())[0]?.id ?? labels().get(fold(typed))
  if (code !== undefined) return found(code)
  return missed(
    new IloError(
      'unknown-member',
      text,
      'a Member known to this record (a code such as BGR, a number such as 100, or a name)',
      nearestMembers(text),
    ),
  )
}

/** The codes of the Members whose code or name is nearest to a text. */
export function nearestMembers(text: string, count = 3): MemberCode[] {
  const wanted = fold(text.trim())
  const distances = new Map<MemberCode, number>()
  for (const [label, code] of labels()) {
    if (label.length <= 3 && wanted.length > 3) continue
    const distance = label.startsWith(wanted) && wanted.length > 2 ? 0.5 : editDistance(wanted, label)
    if (distance >= label.length) continue
    if (distance < (distances.get(code) ?? Number.POSITIVE_INFINITY)) distances.set(code, distance)
  }
  return [...distances]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, count)
    .map(([code]) => code)
}

export type Confidence = 'corroborated' | 'sourced' | 'unverified'

/** Where a value was read, and how sure that makes it. */
export type Citation = { readonly sources: readonly string[]; readonly confidence: Confidence }

export const confidences: readonly Confidence[] = ['corroborated', 'sourced', 'unverified']

const form = /^([a-z0-9-]+(?: [a-z0-9-]+)*) \((corroborated|sourced|unverified)\)$/

/**
 * Reads a citation as it is written beside a value; undefined when it is not written as one.
 *
 * @example
 * ```ts
 * parseCitation('wpmem cc (corroborated)') //=> { sources: ['wpmem', 'cc'], confidence: 'corroborated' }
 * parseCitation('none (unverified)') //=> { sources: [], confidence: 'unverified' }
 * parseCitation('wpmem') //=> undefined
 * ```
 */
export function parseCitation(text: string): Citation | undefined {
  const [, ids, word] = form.exec(text) ?? []
  const confidence = confidences.find((known) => known === word)
  if (ids === undefined || confidence === undefined) return undefined
  return { sources: ids === 'none' ? [] : ids.split(' '), confidence }
}

/** The ids that a citation names; none where it is not written as one. */
export const citedSources = (text: string): readonly string[] => parseCitation(text)?.sources ?? []

/** What a citation says of its value. */
export const citedConfidence = (text: string): Confidence => parseCitation(text)?.confidence ?? 'unverified'

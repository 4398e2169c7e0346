import { mostWanted, rangesIn, saidOf } from './ranges.ts'

const form = /^(?:\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)$/

/**
 * The language that an `Accept-Language` header wants most among those there are, by lookup (RFC 4647, 3.4):
 * `fr-CA` finds `fr`. Of two equally wanted the first is chosen.
 *
 * @param header - The header; without one, or with nothing in it that can be read, any language will do.
 * @param available - What there is, the preferred first, in lower case.
 * @returns One of them, or undefined where none is acceptable.
 *
 * @example
 * chooseLanguage('fr-CA, en;q=0.5', ['en', 'fr']) //=> 'fr'
 * chooseLanguage('fr-CA, fr;q=0', ['en', 'fr']) //=> undefined
 */
export function chooseLanguage<T extends string>(
  header: string | null,
  available: readonly T[],
): T | undefined {
  const ranges = rangesIn(header ?? '', form)
  if (ranges.length === 0) return available[0]
  return mostWanted(available, (tag) => {
    const narrower = ranges
      .filter((range) => range.quality > 0 && range.value.startsWith(`${tag}-`))
      .map((range) => range.quality)
    return saidOf(ranges, tag) ?? (narrower.length > 0 ? Math.max(...narrower) : (saidOf(ranges, '*') ?? 0))
  })
}

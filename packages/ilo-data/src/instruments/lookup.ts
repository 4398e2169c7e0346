import { found, IloError, missed } from '../errors.ts'
import type { Parsed } from '../errors.ts'
import { instruments } from '../generated/tables/instruments.ts'
import type { InstrumentCode } from '../generated/types.ts'
import { once } from '../packed/once.ts'
import { fold, nearest } from '../text/nearest.ts'

const letters: Readonly<Record<string, string>> = {
  c: 'C',
  convention: 'C',
  no: 'C',
  p: 'P',
  protocol: 'P',
  r: 'R',
  recommendation: 'R',
}

/** Other names in use, folded, without the year that some carry: `mlc, 2006` and `mlc`. */
const aliases: () => ReadonlyMap<string, InstrumentCode> = /* @__PURE__ */ once(() => {
  const result = new Map<string, InstrumentCode>()
  for (const instrument of instruments()) {
    for (const name of instrument.alsoKnownAs ?? []) {
      result.set(fold(name), instrument.id)
      result.set(fold(name.replace(/,?\s*\d{4}$/, '')), instrument.id)
    }
  }
  return result
})

/** `c87`, `No. 87`, `Convention 87` and `87` as the code they mean; a bare number is a Convention. */
function codeIn(text: string): InstrumentCode | undefined {
  const match = /^(?:ilo\s+)?([a-z]*)[\s.,:#°]*(?:no\.?|nr\.?|№|n°)?\s*0*(\d{1,3})$/u.exec(fold(text.trim()))
  if (!match) return undefined
  const letter = match[1] === '' ? 'C' : letters[match[1] ?? '']
  return letter === undefined
    ? undefined
    : instruments.of(`${letter}${(match[2] ?? '').padStart(3, '0')}`)[0]?.id
}

/**
 * Reads an instrument that a person typed: a code in any form (`C087`, `c87`, `No. 87`, `Convention 87`), or another
 * name in use (`MLC`).
 *
 * @example
 * ```ts
 * parseInstrument('No. 87') //=> { ok: true, value: 'C087' }
 * parseInstrument('mlc') //=> { ok: true, value: 'C186' }
 * parseInstrument('C999').ok //=> false
 * ```
 */
export function parseInstrument(text: string): Parsed<InstrumentCode> {
  const typed = text.trim()
  const code = instruments.of(typed.toUpperCase())[0]?.id ?? codeIn(text) ?? aliases().get(fold(typed))
  if (code !== undefined) return found(code)
  const expected = 'an instrument known to this record (C001 to C192, six Protocols, R001 to R209)'
  return missed(new IloError('unknown-instrument', text, expected, nearestInstruments(text)))
}

/** The codes nearest to a text. */
export const nearestInstruments = (text: string, count = 3): InstrumentCode[] =>
  nearest(
    text.trim().toUpperCase(),
    instruments().map(({ id }) => id),
    count,
  )

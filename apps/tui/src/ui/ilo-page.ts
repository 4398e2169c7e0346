import { getInstrument, getMember, getSource } from 'ilo-data'
import type { Subject } from '../pages/subject.ts'

/** The ILO's own page about a subject, or where its source can be read; undefined where no address is held. */
export function iloPageOf(subject: Subject | undefined): string | undefined {
  if (subject === undefined) return undefined
  const { kind } = subject
  if (kind === 'member') return getMember(subject.id).url
  if (kind === 'instrument') return getInstrument(subject.id).url
  if (kind === 'standing' || kind === 'coverage') return getInstrument(subject.instrument).url
  if (kind !== 'source') return undefined
  const { locator } = getSource(subject.id)
  return locator !== undefined && /^https?:/.test(locator) && URL.canParse(locator) ? locator : undefined
}

import type { ConceptKind, ContactKind, InstrumentKind, SeatCapacity } from '../generated/types.ts'

type Words = readonly [one: string, many: string]

export const conceptsInWords: Readonly<Record<ConceptKind, Words>> = {
  'strategic-objective': ['strategic objective', 'strategic objectives'],
  'fundamental-principle': ['fundamental principle', 'fundamental principles'],
  'means-of-action': ['means of action', 'means of action'],
  'technical-field': ['technical field', 'technical fields'],
  'bulgaria-cooperation-area': ['area of cooperation with Bulgaria', 'areas of cooperation with Bulgaria'],
  'moscow-priority': ['priority of the Moscow office', 'priorities of the Moscow office'],
}

const contacts: Readonly<Record<ContactKind, true>> = {
  city: true,
  country: true,
  fax: true,
  phone: true,
  postcode: true,
  street: true,
}

const kinds: Readonly<Record<InstrumentKind, true>> = {
  convention: true,
  protocol: true,
  recommendation: true,
}

const capacities: Readonly<Record<SeatCapacity, true>> = { titular: true, deputy: true }

/** The values that a person may type: the compiler proves that none is missing. */
export const conceptKinds = (): string[] => Object.keys(conceptsInWords)
export const contactKinds = (): string[] => Object.keys(contacts)
export const instrumentKinds = (): string[] => Object.keys(kinds)
export const seatCapacities = (): string[] => Object.keys(capacities)

import { isPartialDate } from '../dates/partial-date.ts'
import { found, IloError, missed, parseOneOf } from '../errors.ts'
import type { Parsed } from '../errors.ts'
import type { CheckForm } from '../generated/types.ts'
import { parseInstrument } from '../instruments/lookup.ts'
import { parseMember } from '../members/lookup.ts'
import { trusted } from '../packed/trusted.ts'
import { nearest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { compiledFacts } from './compiled.ts'
import { forms, unknownForm } from './forms.ts'
import { questionOf } from './questions.ts'
import { conceptKinds, contactKinds, instrumentKinds, seatCapacities } from './words.ts'

type Field = (typeof forms)[CheckForm][number] | 'on'
type Reader = (text: string) => Parsed<unknown>

const unknown = (text: string, expected: string, near: readonly string[] = []): Parsed<never> =>
  missed(new IloError('unknown-value', text, expected, near))

const asText: Reader = (text) => (text === '' ? unknown(text, 'a text that is not empty') : found(text))

const asNumber: Reader = (text) =>
  /^\d{1,9}$/.test(text) ? found(Number(text)) : unknown(text, 'a whole number such as 0 or 187')

const asMonth: Reader = (text) =>
  /^0?[1-9]$|^1[0-2]$/.test(text) ? found(Number(text)) : unknown(text, 'a month from 1 to 12')

const asDate: Reader = (text) =>
  isPartialDate(text)
    ? found(text)
    : missed(new IloError('invalid-date', text, 'a date such as 1932, 1932-06 or 1932-06-21'))

const oneOf =
  (values: () => readonly string[], what: string): Reader =>
  (text) =>
    parseOneOf(text, values(), what)

/** Items between commas or spaces. */
const listOf =
  (item: Reader): Reader =>
  (text) => {
    const read = text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(item)
    const failed = read.find((parsed) => !parsed.ok)
    if (failed) return failed
    return read.length === 0
      ? unknown(text, 'at least one item')
      : found(read.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])))
  }

const readers: { readonly [F in Field]: Reader } = {
  on: asDate,
  date: asDate,
  count: asNumber,
  governments: asNumber,
  employers: asNumber,
  workers: asNumber,
  month: asMonth,
  member: parseMember,
  members: listOf(parseMember),
  instruments: listOf(parseInstrument),
  kind: oneOf(instrumentKinds, 'a kind of instrument'),
  capacity: oneOf(seatCapacities, 'a capacity'),
  concept: oneOf(conceptKinds, 'a kind of concept'),
  contact: oneOf(contactKinds, 'a part of an address'),
  ids: listOf(asText),
  person: asText,
  office: asText,
  name: asText,
  value: asText,
  city: asText,
  declaration: asText,
  programme: asText,
  event: asText,
}

/**
 * Reads a statement that a person typed, as texts by field: the `form`, what that form states (see `checkForms`), and
 * `on` if it speaks of another time than the data's date. Members and instruments may be typed in any way that
 * {@link parseMember} and {@link parseInstrument} read; lists have commas or spaces between their items.
 *
 * @returns The statement, ready for {@link checkClaim}, or the error to show: an unknown form or field, a field that is
 * missing, a value that cannot be read, or an id that is not held, each with the nearest that exist.
 *
 * @example
 * ```ts
 * parseCheck({ form: 'is-member', member: 'Bulgaria', on: '1925' }) //=> { ok: true, value: { form: 'is-member', on: '1925', member: 'BGR' } }
 * parseCheck({ form: 'member-count', count: '187' }) //=> { ok: true, value: { form: 'member-count', count: 187 } }
 * const typo = parseCheck({ form: 'office-since', office: 'dwt-co-moskow', date: '1959' })
 * typo.ok ? [] : typo.error.nearest[0] //=> 'dwt-co-moscow'
 * ```
 */
export function parseCheck(input: Readonly<Record<string, string>>): Parsed<Check> {
  const { form = '', ...rest } = input
  if (!isForm(form)) return missed(unknownForm(form))
  const needed: readonly Field[] = forms[form]
  const fields: readonly Field[] = ['on', ...needed]
  const stray = Object.keys(rest).find((name) => !fields.some((field) => field === name))
  if (stray !== undefined)
    return unknown(stray, `what a ${form} states (${fields.join(', ')})`, nearest(stray, fields))
  const missing = needed.find((field) => rest[field] === undefined)
  if (missing !== undefined) return unknown('', `${missing}, which a ${form} states`)
  const values: [string, unknown][] = []
  for (const field of fields) {
    const text = rest[field]
    if (text === undefined) continue
    const read = readers[field](text.trim())
    if (!read.ok) return read
    values.push([field, read.value])
  }
  // Every field of the form was read by the reader of its type.
  return withKnownIds(trusted<Check>({ form, ...Object.fromEntries(values) }))
}

const isForm = (text: string): text is CheckForm => Object.hasOwn(forms, text)

function withKnownIds(check: Check): Parsed<Check> {
  try {
    questionOf(check, compiledFacts)
    return found(check)
  } catch (error) {
    if (error instanceof IloError) return missed(error)
    throw error
  }
}

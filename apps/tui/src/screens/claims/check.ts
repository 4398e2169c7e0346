import { checkClaim, checkForms } from 'ilo-data'
import type { Check, CheckResult } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

/** What a check states, as the question takes it: its form, what that form needs, and the time of which it speaks. */
export function statedIn(check: Check): Readonly<Record<string, string>> {
  const fields = new Map<string, unknown>(Object.entries(check))
  const needed: readonly string[] = ['form', ...checkForms[check.form], 'on']
  return Object.fromEntries(
    needed.flatMap((name): [string, string][] => {
      const value = fields.get(name)
      const text = Array.isArray(value) ? value.map(textOf).join(',') : textOf(value)
      return text === '' ? [] : [[name, text]]
    }),
  )
}

/** The same stated of the day, and asked on it: what it states follows the time at which one stands. */
export const checkOn = (check: Check, { on }: Setting): CheckResult => checkClaim({ ...check, on }, { on })

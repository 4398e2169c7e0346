import { isDay } from '../dates/partial-date.ts'

/*
 * Cells that stand for numbers are written in base 36: days since the founding of the ILO, codes by their kind and
 * number, and keys by their place in the list of all keys. Where rows follow one another it is shorter to write how
 * much a number exceeds the one before.
 */

const founding = Date.UTC(1919, 0, 1)
const dayLength = 86_400_000

const dayAt = (days: number): string => new Date(founding + days * dayLength).toISOString().slice(0, 10)
const dayNumber = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - founding) / dayLength

/** No month or year is as short, or begins with a minus: that is how the number of a day is told from them. */
const isNumberOfDay = (packed: string): boolean => packed.length < 4 || packed.startsWith('-')

/** A day as its number, to 2046; what is later, or no full day, stays as it is. */
export function packDate(date: string): string {
  const packed = isDay(date) ? dayNumber(date).toString(36) : date
  return isNumberOfDay(packed) ? packed : date
}

export const unpackDate = (packed: string): string =>
  isNumberOfDay(packed) ? dayAt(Number.parseInt(packed, 36)) : packed

const kinds = 'CPR'
const codeAt = (number: number): string =>
  kinds.charAt(number / 1000) + String(number % 1000).padStart(3, '0')
const codeNumber = (code: string): number => kinds.indexOf(code.charAt(0)) * 1000 + Number(code.slice(1))

/** `d` days, `D` days as differences, `n` integers, `c` codes and `k` keys of a list, all as differences. */
export type NumberForm = 'd' | 'D' | 'n' | 'c' | 'k'

const isDateForm = (form: NumberForm): boolean => form === 'd' || form === 'D'

type Numbers = {
  readonly write: (text: string) => number | undefined
  readonly read: (number: number) => string
}

function numbersOf(form: NumberForm, keys: readonly string[]): Numbers {
  if (form === 'n') return { write: Number, read: String }
  if (form === 'c') return { write: codeNumber, read: codeAt }
  if (form === 'k') return { write: (key) => keys.indexOf(key), read: (place) => keys[place] ?? '' }
  return { write: (text) => (isDay(text) ? dayNumber(text) : undefined), read: dayAt }
}

export function packNumbers(cells: readonly string[], form: NumberForm, keys: readonly string[]): string[] {
  const { write } = numbersOf(form, keys)
  let last = 0
  return cells.map((cell) => {
    const number = cell === '' ? undefined : write(cell)
    if (number === undefined) return cell
    const packed = (number - last).toString(36)
    if (isDateForm(form) && !isNumberOfDay(packed)) return cell
    if (form !== 'd') last = number
    return packed
  })
}

export function unpackNumbers(cells: readonly string[], form: NumberForm, keys: readonly string[]): string[] {
  const cellAt = openNumbers(cells, form, keys)
  return cells.map((_, place) => cellAt(place))
}

/** Reads cells one by one; what stands after a cell is not summed up for it. */
export function openNumbers(
  cells: readonly string[],
  form: NumberForm,
  keys: readonly string[],
): (place: number) => string {
  const { read } = numbersOf(form, keys)
  const isDate = isDateForm(form)
  const numbers: (number | undefined)[] = []
  let last = 0
  return (place) => {
    while (numbers.length <= place && numbers.length < cells.length) {
      const cell = cells[numbers.length] ?? ''
      if (cell === '' || (isDate && !isNumberOfDay(cell))) numbers.push(undefined)
      else {
        const number = last + Number.parseInt(cell, 36)
        if (form !== 'd') last = number
        numbers.push(number)
      }
    }
    const number = numbers[place]
    return number === undefined ? (cells[place] ?? '') : read(number)
  }
}

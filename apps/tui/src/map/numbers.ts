const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const more = 32

/** Whole numbers as text: five bits a character, small ones in one. */
export function packNumbers(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) {
    let left = number < 0 ? -2 * number - 1 : 2 * number
    while (left >= more) {
      text += digits.charAt((left % more) + more)
      left = Math.floor(left / more)
    }
    text += digits.charAt(left)
  }
  return text
}

/** The numbers that {@link packNumbers} was given. */
export function unpackNumbers(text: string): number[] {
  const values = new Uint8Array(128)
  for (let index = 0; index < digits.length; index++) values[digits.charCodeAt(index)] = index
  const numbers: number[] = []
  let [value, place] = [0, 1]
  for (let index = 0; index < text.length; index++) {
    const digit = values[text.charCodeAt(index)] ?? 0
    value += (digit % more) * place
    place *= more
    if (digit >= more) continue
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2)
    value = 0
    place = 1
  }
  return numbers
}

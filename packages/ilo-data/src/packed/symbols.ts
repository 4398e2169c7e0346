import { once } from './once.ts'

/*
 * A column of few distinct texts is packed as the list of them, most frequent first, and a symbol for each row. The
 * symbols need no separators: `~` carries past the end of the alphabet.
 */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"#%&\'()*+,-./:;<=>?@[]^_{|}'
const carry = '~'
const blank = ' '
const carryCode = 126
const blankCode = 32

/** Numbers as symbols; `undefined` as a blank. */
export const packSymbols = (numbers: readonly (number | undefined)[]): string =>
  numbers
    .map((number) =>
      number === undefined
        ? blank
        : carry.repeat(Math.floor(number / alphabet.length)) + alphabet.charAt(number % alphabet.length),
    )
    .join('')

/** The numbers of the symbols by their character codes. */
const numbersByCode: () => Uint8Array = /* @__PURE__ */ once(() => {
  const numbers = new Uint8Array(128)
  for (let number = 0; number < alphabet.length; number++) numbers[alphabet.charCodeAt(number)] = number
  return numbers
})

export type Symbols = { readonly length: number; readonly at: (place: number) => number | undefined }

/** Symbols of which any is read by itself; where one carries, they are counted off first. */
export function openSymbols(symbols: string): Symbols {
  if (symbols.includes(carry)) {
    const numbers = unpackSymbols(symbols)
    return { length: numbers.length, at: (place) => numbers[place] }
  }
  const byCode = numbersByCode()
  return {
    length: symbols.length,
    at(place) {
      const code = symbols.charCodeAt(place)
      return code === blankCode ? undefined : byCode[code]
    },
  }
}

export function unpackSymbols(symbols: string): (number | undefined)[] {
  const numbers: (number | undefined)[] = []
  const byCode = numbersByCode()
  let carried = 0
  for (let at = 0; at < symbols.length; at++) {
    const code = symbols.charCodeAt(at)
    if (code === carryCode) carried += alphabet.length
    else {
      numbers.push(code === blankCode ? undefined : carried + (byCode[code] ?? 0))
      carried = 0
    }
  }
  return numbers
}

/*
 * A column of few distinct texts is packed as the list of them, most frequent first, and a symbol for each row. The
 * symbols need no separators: `~` carries past the end of the alphabet.
 */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"#%&\'()*+,-./:;<=>?@[]^_{|}'
const carry = '~'
const blank = ' '

/** Numbers as symbols; `undefined` as a blank. */
export const packSymbols = (numbers: readonly (number | undefined)[]): string =>
  numbers
    .map((number) =>
      number === undefined
        ? blank
        : carry.repeat(Math.floor(number / alphabet.length)) + alphabet.charAt(number % alphabet.length),
    )
    .join('')

export function unpackSymbols(symbols: string): (number | undefined)[] {
  const numbers: (number | undefined)[] = []
  let carried = 0
  for (const symbol of symbols) {
    if (symbol === carry) carried += alphabet.length
    else {
      numbers.push(symbol === blank ? undefined : carried + alphabet.indexOf(symbol))
      carried = 0
    }
  }
  return numbers
}

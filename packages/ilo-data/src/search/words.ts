import { fold } from '../text/nearest.ts'

/** Letters that no decomposition takes apart. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A text without case, marks, ligatures and invisible characters: `Œuvre` and `oeuvre` are the same. */
export function plain(text: string): string {
  return fold(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).replace(
    /[ßœæøłđðþı]/g,
    (letter) => spelledOut[letter] ?? letter,
  )
}

/**
 * The form in which texts are compared: the words of each line between single spaces, folded. Elided letters and possessives
 * go; `c29` is `c029`, `087` is `87`, `31st` is `31`, `labor` is `labour`, `organize` is `organise`. Chinese, which has no
 * spaces, stands apart from what surrounds it.
 */
export function comparable(text: string): string {
  return ` ${plain(text)} `
    .replace(/[^\p{L}\p{N}\n ]+/gu, ' ')
    .replace(/\p{Script=Han}+/gu, ' $& ')
    .replace(/ [a-zа-я](?= )/g, '')
    .replace(/(\d)(?:st|nd|rd|th)(?= )/g, '$1')
    .replace(/ 0+(\d{1,2})(?= )/g, ' $1')
    .replace(
      / ([cpr])(\d{1,2})(?= )/g,
      (_, letter: string, digits: string) => ` ${letter}${digits.padStart(3, '0')}`,
    )
    .replace(/ labor/g, ' labour')
    .replace(/iz(?=[aei])/g, 'is')
    .replace(/ [ ]+/g, ' ')
}

/** The words of a text in order, in the form in which words are compared. */
export function wordsIn(text: string): string[] {
  const words = comparable(text.replaceAll('\n', ' '))
    .split(' ')
    .filter((word) => word !== '')
  return words.length > 0 ? words : runsIn(text)
}

/** The runs of letters and digits of a text, in order, folded; whatever else stands in it separates them. */
export const runsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

export const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word)

/** The pairs of a run of Chinese characters, which stand for its words where it stands nowhere as a whole. */
export function pairsOf(run: string): string[] {
  const characters = run.match(/./gsu) ?? []
  return characters.slice(1).map((second, index) => `${characters[index]}${second}`)
}

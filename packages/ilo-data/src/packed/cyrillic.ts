/*
 * Cyrillic text is packed in Latin letters, which take half the bytes and resemble the names in Latin script beside
 * them. Each letter changes places with another, so that doing it twice gives the text back, whatever is in it.
 */

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'
const latin = "abvgdejziyklmnoprstufhcqwx'%_&@!ABVGDEJZIYKLMNOPRSTUFHCQWX:<>=*?"

const swapped = (letter: string): string => {
  const [from, to] = cyrillic.includes(letter) ? [cyrillic, latin] : [latin, cyrillic]
  return to[from.indexOf(letter)] ?? letter
}

export const swapScripts = (text: string): string => text.replace(/./gu, swapped)

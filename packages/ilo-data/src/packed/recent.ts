/** The characters by which a text used lately is named again; no digit of base 36 is among them. */
const names = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Remembers which texts were used lately, so that a text used again is written as a single character. */
export type Recent = {
  /** The text that a character names now. */
  at(name: string): string | undefined
  /** The character that names a text now. */
  nameOf(text: string): string | undefined
  /** Makes a text the latest. */
  use(text: string): void
}

export function createRecent(): Recent {
  const texts: string[] = []
  return {
    at: (name) => (name === '' ? undefined : texts[names.indexOf(name)]),
    nameOf: (text) => names[texts.indexOf(text)],
    use(text) {
      const last = texts.indexOf(text)
      if (last >= 0) texts.splice(last, 1)
      texts.unshift(text)
    },
  }
}

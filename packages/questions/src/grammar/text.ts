/** Letters without case or marks, so that `Côte` and `cote` are the same. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The texts of the record in that form, as far as they were looked into: they do not change. */
const known = new Map<string, string>()

function foldedOnce(text: string): string {
  const held = known.get(text) ?? folded(text)
  known.set(text, held)
  return held
}

/** Whether some texts contain all words of a query, each anywhere in them. */
export function finds(query: string): (texts: readonly (string | undefined)[]) => boolean {
  const words = folded(query)
    .split(' ')
    .filter((word) => word !== '')
  return (texts) =>
    words.every((word) => texts.some((text) => text !== undefined && foldedOnce(text).includes(word)))
}

/**
 * Gives a value the type that the build has already proved it to have: every fact is validated against its schema
 * before it is packed, and is not validated again in each edge worker and browser.
 */
export function trusted<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where packed facts are believed
  return value as T
}

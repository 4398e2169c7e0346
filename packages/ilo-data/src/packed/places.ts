import { packSymbols, unpackSymbols } from './symbols.ts'

/** Ascending places in a list as symbols of the gaps between them. */
export const packPlaces = (places: readonly number[]): string =>
  packSymbols(places.map((place, index) => place - (places[index - 1] ?? -1) - 1))

export function unpackPlaces(packed: string): number[] {
  const places: number[] = []
  let last = -1
  for (const gap of unpackSymbols(packed)) {
    last += (gap ?? 0) + 1
    places.push(last)
  }
  return places
}

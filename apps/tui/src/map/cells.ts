import { dotsAcross, dotsDown } from '../chart/braille.ts'

export type Cells = {
  readonly columns: number
  /** For each cell the number of the shape it stands for and one, or 0. */
  readonly owners: Uint8Array
  /** The cell of each shape that was asked for, as far as it has a dot. */
  readonly places: readonly (number | undefined)[]
}

type Share = { readonly cell: number; readonly dots: number }

/** From this share on a cell is one's own. */
export const mostOfCell = 6

/** Which cells each shape has dots in, and whose most dots of each cell are. */
function sharesOf(
  dotOwners: Uint8Array,
  columns: number,
  isAsked: (owner: number) => boolean,
): { readonly owners: Uint8Array; readonly shares: ReadonlyMap<number, readonly Share[]> } {
  const rows = dotOwners.length / (columns * dotsAcross * dotsDown)
  const owners = new Uint8Array(columns * rows)
  const shares = new Map<number, Share[]>()
  const counts = new Map<number, number>()
  for (let cell = 0; cell < owners.length; cell++) {
    counts.clear()
    const corner =
      Math.floor(cell / columns) * dotsDown * columns * dotsAcross + (cell % columns) * dotsAcross
    for (let dot = 0; dot < dotsAcross * dotsDown; dot++) {
      const owner = dotOwners[corner + (dot >> 1) * columns * dotsAcross + (dot & 1)] ?? 0
      if (owner > 0 && isAsked(owner)) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    }
    let most = 0
    for (const [owner, dots] of counts) {
      if (dots > most) [owners[cell], most] = [owner, dots]
      const cells = shares.get(owner) ?? []
      cells.push({ cell, dots })
      shares.set(owner, cells)
    }
  }
  return { owners, shares }
}

/**
 * The cell that stands for each shape: the one of its label where that is its own, else where it has most dots. Small
 * shapes choose first, so that a State of one dot keeps its cell beside a large one; only those crowded into one cell
 * share it.
 */
export function cellsOf(
  dotOwners: Uint8Array,
  columns: number,
  labels: readonly (number | undefined)[],
  isAsked: (owner: number) => boolean,
): Cells {
  const { owners, shares } = sharesOf(dotOwners, columns, isAsked)
  const places: (number | undefined)[] = labels.map(() => undefined)
  const taken = new Set<number>()
  const away = (cell: number, label: number) =>
    Math.hypot(
      (cell % columns) - (label % columns),
      2 * (Math.floor(cell / columns) - Math.floor(label / columns)),
    )
  for (const [owner, cells] of [...shares].toSorted(([, a], [, b]) => a.length - b.length)) {
    const label = labels[owner - 1] ?? 0
    const worth = ({ cell, dots }: Share) =>
      (taken.has(cell) ? -1000 : 0) + 20 * Math.min(dots, mostOfCell) - away(cell, label)
    const best = cells.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    if (!taken.has(best.cell)) owners[best.cell] = owner
    taken.add(best.cell)
    places[owner - 1] = best.cell
  }
  return { columns, owners, places }
}

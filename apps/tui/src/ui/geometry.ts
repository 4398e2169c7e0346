import type { Box, View } from '../views/view.ts'
import type { Size } from './state.ts'

/** Columns between list and page. */
export const dividerWidth = 3
const wideFrom = 100
const widestList = 84

/** Which lines the screen has besides those of its views; each only where there is room for it. */
export type Bars = { readonly hasHeader: boolean; readonly hasStatus: boolean; readonly hasFooter: boolean }

export const barsOf = ({ rows }: Size): Bars => ({
  hasStatus: rows >= 3,
  hasFooter: rows >= 5,
  hasHeader: rows >= 6,
})

export function bodyOf(size: Size): Box {
  const { hasHeader, hasStatus, hasFooter } = barsOf(size)
  const taken = Number(hasHeader) + Number(hasStatus) + Number(hasFooter)
  return { width: Math.max(1, size.columns), height: Math.max(1, size.rows - taken) }
}

/** The room of what stands on the screen: of the one view, or of a list and of the page beside it. */
export type Places = { readonly main: Box; readonly side?: Box }

/** The halves of a room that is wide enough to be shared. */
export function halves({ width, height }: Box): Places {
  if (width < wideFrom) return { main: { width, height } }
  const left = Math.min(widestList, Math.floor(width * 0.45))
  return { main: { width: left, height }, side: { width: width - left - dividerWidth, height } }
}

export function placesFor(size: Size, root: View): Places {
  const body = bodyOf(size)
  return root.hasPreview ? halves(body) : { main: body }
}

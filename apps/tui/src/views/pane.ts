import type { PageLine } from '../pages/blocks.ts'

/** The lines of a list or a page, and which of them lead somewhere. */
export type Scroll = {
  readonly lines: readonly PageLine[]
  /** Positions of the lines that lead somewhere, ascending. */
  readonly targets: readonly number[]
}

/** What a window shows of a scroll: its first line, and which of the targets is chosen. */
export type Pane = { readonly top: number; readonly chosen: number }

export const scrollOf = (lines: readonly PageLine[]): Scroll => ({
  lines,
  targets: lines.flatMap(({ leadsTo }, index) => (leadsTo === undefined ? [] : [index])),
})

export const lastTop = ({ lines }: Scroll, height: number): number => Math.max(0, lines.length - height)

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

type Range = { readonly from: number; readonly to: number }

/** The lines of a target: from its first up to, not including, `to`. */
function rangeOf({ lines, targets }: Scroll, target: number): Range | undefined {
  const from = targets[target]
  return from === undefined ? undefined : { from, to: from + (lines[from]?.extent ?? 1) }
}

/** The target that is chosen, as long as its first line can be seen. */
export function chosenLine(scroll: Scroll, { top, chosen }: Pane, height: number): PageLine | undefined {
  const at = scroll.targets[chosen]
  return at === undefined || at < top || at >= top + height ? undefined : scroll.lines[at]
}

export const atStart: Pane = { top: 0, chosen: 0 }

export const atEnd = (scroll: Scroll, height: number): Pane => ({
  top: lastTop(scroll, height),
  chosen: Math.max(0, scroll.targets.length - 1),
})

/** The smallest move of a window that shows a range whole, or at least its first line. */
const topShowing = ({ from, to }: Range, top: number, height: number): number =>
  Math.min(from, Math.max(top, to - height))

/**
 * One step on: to the next target where one is at hand, or else one line, so that a text between two targets can be
 * read on the way.
 */
export function step(scroll: Scroll, pane: Pane, height: number, by: 1 | -1): Pane {
  const { top, chosen } = pane
  const here = rangeOf(scroll, chosen)
  const liesAhead = here !== undefined && (by > 0 ? here.from >= top + height : here.from < top)
  const next = liesAhead ? chosen : chosen + by
  const range = rangeOf(scroll, next)
  if (range !== undefined) {
    const shown = clamp(topShowing(range, top, height), 0, lastTop(scroll, height))
    if (Math.abs(shown - top) <= Math.min(range.to - range.from, height)) return { top: shown, chosen: next }
  }
  return { top: clamp(top + by, 0, lastTop(scroll, height)), chosen }
}

export function steps(scroll: Scroll, pane: Pane, height: number, count: number): Pane {
  let moved = pane
  for (let left = Math.abs(count); left > 0; left--) moved = step(scroll, moved, height, count > 0 ? 1 : -1)
  return moved
}

/** The pane that chooses a target and shows it in the middle. */
export function choosing(scroll: Scroll, height: number, target: number): Pane {
  const chosen = clamp(target, 0, Math.max(0, scroll.targets.length - 1))
  const from = scroll.targets[chosen] ?? 0
  return { top: clamp(from - Math.floor(height / 2), 0, lastTop(scroll, height)), chosen }
}

type View = { readonly scroll: Scroll; readonly height: number }

/** The same pane after its window or its lines changed: what was chosen and seen stays so, at about the same height. */
export function refitted(pane: Pane, before: View, after: View): Pane {
  const most = lastTop(after.scroll, after.height)
  const chosen = clamp(pane.chosen, 0, Math.max(0, after.scroll.targets.length - 1))
  const range = rangeOf(after.scroll, chosen)
  const [was, is] = [before.scroll.targets[pane.chosen], after.scroll.targets[chosen]]
  const wasSeen = chosenLine(before.scroll, pane, before.height) !== undefined
  if (!wasSeen || was === undefined || is === undefined || range === undefined)
    return { top: clamp(pane.top, 0, most), chosen }
  const offset = Math.min(was - pane.top, after.height - 1)
  return { top: clamp(topShowing(range, is - offset, after.height), 0, most), chosen }
}

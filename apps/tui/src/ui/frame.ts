import { dataDate } from 'ilo-data'
import type { Subject } from '../answers/subject.ts'
import { nameOf } from '../pages/page.ts'
import { widthOf } from '../text/graphemes.ts'
import { cutLine, fitLine, lineText, lineWidth, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import { screenOf } from './catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { helpScroll, hintsFor } from './help.ts'
import { atStart } from './pane.ts'
import type { Pane, Scroll } from './pane.ts'
import { screens } from './screens.ts'
import {
  chosenOf,
  contextOf,
  dividerWidth,
  geometryOf,
  listingOf,
  markWidth,
  pageScroll,
  screenState,
} from './state.ts'
import type { State } from './state.ts'

/** What a screen shows: exactly as many lines as it has rows, none wider than it, and where the cursor stands. */
export type Frame = {
  readonly lines: readonly Line[]
  readonly cursor?: { readonly x: number; readonly y: number }
}

/** The screen of a state. Pure. */
export function frameOf(state: State, catalogue: Catalogue): Frame {
  const { columns, rows } = state.size
  const { hasHeader, hasStatus, hasFooter } = geometryOf(state.size)
  const context = contextOf(state)
  const { status, body, cursorX } = state.help ? helpParts(state, state.help) : screenParts(state, catalogue)
  const lines = [
    ...(hasHeader ? [header(state, catalogue)] : []),
    ...(hasStatus ? [status] : []),
    ...body,
    ...(hasFooter
      ? [spread(hintsFor(context, columns), [span('Unofficial; see normlex.ilo.org', 'muted')], columns)]
      : []),
  ]
  const frame = lines.slice(0, rows).map((line) => cutLine(line, columns))
  const isShown = context === 'filter' && hasStatus && cursorX < columns
  return isShown ? { lines: frame, cursor: { x: cursorX, y: Number(hasHeader) } } : { lines: frame }
}

/** One text on the left and one on the right; without room for both the left one alone. */
function spread(left: Line, right: Line, width: number): Line {
  const free = width - lineWidth(left) - lineWidth(right)
  return free < 2 ? cutLine(left, width) : [...left, span(' '.repeat(free)), ...right]
}

function header({ screen, size }: State, { question: { on } }: Catalogue): Line {
  const tabs = screens.flatMap(
    ({ id, key, title }, index): Line => [
      span(index > 0 ? ' ' : ''),
      id === screen ? span(`[${key} ${title}]`, 'title') : span(` ${key} ${title} `),
    ],
  )
  const name: Line = [span('ilo', 'title'), span('  ')]
  const day = on === dataDate ? on : `on ${on}, data of ${dataDate}`
  const isRoomy = lineWidth([...name, ...tabs]) + 2 + widthOf(day) <= size.columns
  return spread(isRoomy ? [...name, ...tabs] : tabs, [span(day, 'muted')], size.columns)
}

type Parts = { readonly status: Line; readonly body: readonly Line[]; readonly cursorX: number }

function helpParts({ size }: State, pane: Pane): Parts {
  const { body } = geometryOf(size)
  const scroll = helpScroll(size.columns)
  return {
    status: spread([span('Help', 'title')], [span(position(scroll, pane, body), 'muted')], size.columns),
    body: windowOf(scroll, pane, body, size.columns, false),
    cursorX: 0,
  }
}

function screenParts(state: State, catalogue: Catalogue): Parts {
  const { isWide, listWidth, pageWidth, body } = geometryOf(state.size)
  const { views, filter } = screenState(state)
  const cursorX = widthOf(`/${filter}`)
  if (!isWide) {
    return views.length > 0
      ? { ...pagePart(state, catalogue), cursorX }
      : { ...listPart(state, catalogue), cursorX }
  }
  const [list, page] = [listPart(state, catalogue), pagePart(state, catalogue)]
  const beside = (left: Line, right: Line): Line => [
    ...fitLine(left, listWidth),
    ...fitLine([span(' │ ', 'muted')], dividerWidth),
    ...fitLine(right, pageWidth),
  ]
  return {
    status: beside(list.status, page.status),
    body: Array.from({ length: body }, (_, row) => beside(list.body[row] ?? [], page.body[row] ?? [])),
    cursorX,
  }
}

type Part = { readonly status: Line; readonly body: readonly Line[] }

function listPart(state: State, catalogue: Catalogue): Part {
  const { listWidth, listHeight, hasHeading } = geometryOf(state.size)
  const { list, views } = screenState(state)
  const { heading, scroll } = listingOf(state, catalogue)
  const rows = windowOf(scroll, list, listHeight, listWidth, views.length === 0)
  return {
    status: listStatus(state, catalogue),
    body: hasHeading ? [[span(' '.repeat(markWidth)), ...heading], ...rows] : rows,
  }
}

function listStatus(state: State, catalogue: Catalogue): Line {
  const { listWidth } = geometryOf(state.size)
  const { filter, isFiltering, list } = screenState(state)
  const { scroll, total, isMatch } = listingOf(state, catalogue)
  const found = scroll.lines.length
  const counts = screenOf(state.screen).counts
  if (filter === '' && !isFiltering)
    return spread([span(`${total} ${counts}`)], [span(`${list.chosen + 1} of ${total}`, 'muted')], listWidth)
  const result = isMatch
    ? `${found} of ${total}`
    : found === 0
      ? 'nothing matches'
      : 'nothing matches; nearest:'
  return spread([span('/', 'key'), span(filter)], [span(result, isMatch ? 'muted' : 'disputed')], listWidth)
}

/** The page on top, or on a wide screen a look at what the list has chosen. */
function pagePart(state: State, catalogue: Catalogue): Part {
  const { pageWidth, body } = geometryOf(state.size)
  const { views } = screenState(state)
  const top = views.at(-1)
  const subject = top?.subject ?? chosenOf(state, catalogue)
  if (subject === undefined) return { status: [], body: [] }
  const pane = top?.pane ?? atStart
  const scroll = pageScroll(subject, state, catalogue)
  return {
    status: spread(
      [span(trailOf(state, subject), 'title')],
      [span(position(scroll, pane, body), 'muted')],
      pageWidth,
    ),
    body: windowOf(scroll, pane, body, pageWidth, top !== undefined),
  }
}

/** How one came to a page; on a wide screen the list beside it says where that began. */
function trailOf(state: State, subject: Subject): string {
  const { views } = screenState(state)
  const names = views.length === 0 ? [nameOf(subject)] : views.map((view) => nameOf(view.subject))
  return (geometryOf(state.size).isWide ? names : [screenOf(state.screen).title, ...names]).join(' › ')
}

const position = ({ lines }: Scroll, { top }: Pane, height: number): string =>
  lines.length <= height ? '' : `lines ${top + 1}-${Math.min(lines.length, top + height)} of ${lines.length}`

/** The lines of a scroll that its window shows; the chosen one is marked where the keys go to it. */
function windowOf(
  { lines, targets }: Scroll,
  { top, chosen }: Pane,
  height: number,
  width: number,
  isFocused: boolean,
): Line[] {
  const from = targets[chosen] ?? -1
  const to = from + (lines[from]?.extent ?? 1)
  const shown = lines.slice(top, top + height).map(({ line }, index): Line => {
    const at = top + index
    if (at < from || at >= to) return [span(' '.repeat(markWidth)), ...line]
    const mark = at === from ? '> ' : '  '
    const marked = fitLine([span(mark), ...line], width)
    return isFocused ? [span(lineText(marked), 'selected')] : [span(at === from ? '· ' : '  '), ...line]
  })
  return [...shown, ...Array.from({ length: height - shown.length }, (): Line => [])]
}

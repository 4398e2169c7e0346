import { dataDate } from 'ilo-data'
import { viewOf } from '../screens/subjects.ts'
import { widthOf } from '../text/graphemes.ts'
import { cutLine, fitLine, span } from '../text/line.ts'
import type { Line } from '../text/line.ts'
import type { Box, Drawing, Stage, View } from '../views/view.ts'
import { spread } from '../views/window.ts'
import { barsOf, bodyOf, dividerWidth, halves } from './geometry.ts'
import { hintsOf } from './hints.ts'
import { lookOf } from './look.ts'
import { promptDrawing } from './prompt-drawing.ts'
import { screenIds, screens } from './screens.ts'
import type { ScreenId } from './screens.ts'
import { active, isRootActive, placesOf, screenState, stagesOf } from './state.ts'
import type { State } from './state.ts'
import { uiWords } from './words.ts'

/** What a screen shows: exactly as many lines as it has rows, none wider than it, and where the cursor stands. */
export type Frame = {
  readonly lines: readonly Line[]
  readonly cursor?: { readonly x: number; readonly y: number }
}

/**
 * The screen of a state. Pure.
 *
 * @param look - What stands where a look at a record belongs: another than its own takes no time to draw.
 */
export const frameOf = (state: State, look: Parts = drawnLook(state)): Frame =>
  framed(state, state.prompt === undefined ? viewParts(state, look) : promptParts(state, look))

/** A look at a record as it is drawn; of none, nothing. */
export function drawnLook(state: State): Parts {
  const look = lookOf(state)
  if (look === undefined) return nothing
  const { subject, stage } = look
  return partsOf(viewOf(subject).draw(stage, false), stage.box.width)
}

/** The very first screen: without what takes longer to find out. The same screen as a whole follows at once. */
export function openingFrameOf(state: State): Frame {
  const { root } = screenState(state)
  const stage = stagesOf(state).root
  const drawing = root.view.opening?.(stage)
  if (drawing === undefined) return frameOf(state)
  const { main, side } = placesOf(state)
  const parts = partsOf(drawing, main.width)
  return framed(state, side === undefined ? parts : beside(parts, nothing, main, side))
}

function framed(state: State, { status, body, cursor }: Parts): Frame {
  const { columns, rows } = state.size
  const { hasHeader, hasStatus, hasFooter } = barsOf(state.size)
  const { height } = bodyOf(state.size)
  const lines = [
    ...(hasHeader ? [headerLine(state)] : []),
    ...(hasStatus ? [status] : []),
    ...Array.from({ length: height }, (_, row) => body[row] ?? []),
    ...(hasFooter ? [footer(state)] : []),
  ]
  const frame = lines.slice(0, rows).map((line) => cutLine(line, columns))
  return cursor !== undefined && hasStatus && cursor < columns
    ? { lines: frame, cursor: { x: cursor, y: Number(hasHeader) } }
    : { lines: frame }
}

type Tab = { readonly id: ScreenId; readonly text: string }
type Header = { readonly tabs: readonly Tab[]; readonly day: string }

const widthOfHeader = ({ tabs, day }: Header): number =>
  tabs.reduce((sum, { text }) => sum + widthOf(text), widthOf(day) + 2)

/** The first line in as many words as have room: the words about the day give way first, then the names of the tabs, and the day never. */
function headerOf({ screen, size, setting }: State): Header {
  const { on, language } = setting
  const tabsWith = (nameOf: (id: ScreenId) => string, margin = ' '): Tab[] =>
    screenIds.map((id) => {
      const isActive = id === screen
      const text = `${screens[id].key} ${isActive ? screens[id].name(setting) : nameOf(id)}`.trimEnd()
      return { id, text: isActive ? `${margin === '' ? ' ' : ''}[${text}]` : ` ${text}${margin}` }
    })
  const named = tabsWith((id) => screens[id].name(setting))
  const brief = (id: ScreenId): string => screens[id].shortName(setting)
  const numbered = tabsWith(() => '')
  const day = on === dataDate ? on : uiWords(language).onDay(on, dataDate)
  const alone: Header = { tabs: numbered.filter(({ id }) => id === screen), day: on }
  const headers: readonly Header[] = [
    { tabs: named, day },
    { tabs: tabsWith(brief), day },
    { tabs: tabsWith(brief, ''), day },
    { tabs: tabsWith(brief), day: on },
    { tabs: tabsWith(brief, ''), day: on },
    { tabs: numbered, day },
    { tabs: numbered, day: on },
  ]
  return headers.find((header) => widthOfHeader(header) <= size.columns) ?? alone
}

/** The tabs of the first line, one after the other. */
export const tabsOf = (state: State): readonly Tab[] => headerOf(state).tabs

function headerLine(state: State): Line {
  const { tabs, day } = headerOf(state)
  const line = tabs.map(({ id, text }) => span(text, id === state.screen ? 'tab-active' : 'tab'))
  const role = state.setting.on === dataDate ? 'muted' : 'badge'
  return spread(line, [span(day, role)], state.size.columns)
}

const footer = (state: State): Line =>
  state.message === undefined
    ? spread(hintsOf(state), [span(uiWords(state.setting.language).unofficial, 'muted')], state.size.columns)
    : [span(state.message.text, state.message.isError ? 'error' : 'ok')]

/** A part of the screen: a line above, and what stands under it. */
export type Parts = { readonly status: Line; readonly body: readonly Line[]; readonly cursor?: number }

export const nothing: Parts = { status: [], body: [] }

const partsOf = ({ status, lines, cursor }: Drawing, width: number): Parts => ({
  status: spread(status.left, status.right, width),
  body: lines,
  ...(cursor === undefined ? {} : { cursor }),
})

function beside(left: Parts, right: Parts, main: Box, side: Box): Parts {
  const joined = (one: Line, other: Line): Line => [
    ...fitLine(one, main.width),
    ...fitLine([span(' │ ', 'muted')], dividerWidth),
    ...fitLine(other, side.width),
  ]
  return {
    ...left,
    status: joined(left.status, right.status),
    body: Array.from({ length: main.height }, (_, row) =>
      joined(left.body[row] ?? [], right.body[row] ?? []),
    ),
  }
}

function viewParts(state: State, look: Parts): Parts {
  const { main, side } = placesOf(state)
  const { root, views } = screenState(state)
  const stages = stagesOf(state)
  if (side === undefined) {
    const { view, stage } = active(state)
    return topParts(state, view, stage, true)
  }
  const list = partsOf(root.view.draw(stages.root, isRootActive(state)), main.width)
  const top = views.at(-1)
  const page = top === undefined ? look : topParts(state, top.view, stages.top, !isRootActive(state))
  return beside(list, page, main, side)
}

/** A view with the trail that led to it. */
function topParts(state: State, view: View, stage: Stage, isFocused: boolean): Parts {
  const drawing = view.draw(stage, isFocused)
  const { views } = screenState(state)
  if (views.length === 0) return partsOf(drawing, stage.box.width)
  const names = [screenState(state).root, ...views].map((held) => held.view.name(state.setting))
  const trail = placesOf(state).side === undefined ? names : names.slice(1)
  const left = [span(trail.slice(-4).join(' › '), 'title')]
  return partsOf({ ...drawing, status: { ...drawing.status, left } }, stage.box.width)
}

function promptParts(state: State, look: Parts): Parts {
  const { prompt, setting } = state
  if (prompt === undefined) return nothing
  const whole = bodyOf(state.size)
  const { main, side } = lookOf(state) === undefined ? { main: whole } : halves(whole)
  const list = partsOf(promptDrawing(prompt, { setting, box: main }), main.width)
  return side === undefined ? list : beside(list, look, main, side)
}

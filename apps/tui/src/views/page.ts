import type { Block } from '../pages/blocks.ts'
import { layOut } from '../pages/layout.ts'
import type { LayoutOptions } from '../pages/layout.ts'
import type { Subject } from '../pages/subject.ts'
import { lineText, span } from '../text/line.ts'
import { colon } from '../words/common.ts'
import { kept } from './kept.ts'
import { atEnd, atStart, chosenLine, refitted, steps } from './pane.ts'
import type { Pane, Scroll } from './pane.ts'
import { scrollOf } from './pane.ts'
import type { Setting } from '../answers/setting.ts'
import type { Drawing, Stage, View, ViewCommand } from './view.ts'
import { markWidth, windowOf } from './window.ts'
import { viewWords } from './words.ts'

/** A page of the record, before it is known when, in which language and how wide it is shown. */
export type PageSpec = {
  /** A short name, such as a code. */
  readonly name: (setting: Setting) => string
  readonly address: (setting: Setting) => string
  readonly blocks: (setting: Setting) => readonly Block[]
  /** What of it is known at once, to be seen while all of it is found out. */
  readonly opening?: (setting: Setting) => readonly Block[]
  /** What it is about; the overview is about no record. */
  readonly subject?: Subject
}

type Laid = { readonly scroll: Scroll; readonly height: number }

const laidFor = ({ language }: Setting, width: number): LayoutOptions => ({ width, colon: colon(language) })

const openingOf =
  ({ name }: PageSpec, blocks: NonNullable<PageSpec['opening']>) =>
  ({ setting, box: { width, height } }: Stage): Drawing => {
    const scroll = scrollOf(layOut(blocks(setting), laidFor(setting, Math.max(1, width - markWidth))))
    return {
      status: { left: [span(name(setting), 'title')], right: [] },
      lines: windowOf(scroll, atStart, Math.max(1, height), width, true),
    }
  }

/** The view of a page: it scrolls, and stops at every line that leads somewhere. */
export function pageView(spec: PageSpec): View {
  const scrolls = kept(
    ({ on, language }: Setting, width: number) => `${on} ${language} ${width}`,
    (setting, width) => scrollOf(layOut(spec.blocks(setting), laidFor(setting, width))),
  )
  const laid = ({ setting, box }: Stage): Laid => ({
    scroll: scrolls(setting, Math.max(1, box.width - markWidth)),
    height: Math.max(1, box.height),
  })

  const moved = (pane: Pane, command: ViewCommand, stage: Stage): Pane => {
    const { scroll, height } = laid(stage)
    switch (command.type) {
      case 'move':
        return steps(scroll, pane, height, command.rows)
      case 'page': {
        const lines = Math.max(1, Math.round(Math.abs(command.by) * height))
        return steps(scroll, pane, height, Math.sign(command.by) * lines)
      }
      case 'first':
        return atStart
      case 'last':
        return atEnd(scroll, height)
      case 'filter':
      case 'write':
      case 'erase':
      case 'clear':
      case 'picked':
        return pane
    }
  }

  const { opening } = spec
  const viewOf = (pane: Pane): View => ({
    context: 'page',
    name: spec.name,
    hasPreview: false,
    draw(stage, isFocused) {
      const { scroll, height } = laid(stage)
      const { width } = stage.box
      const count = scroll.lines.length
      const last = Math.min(count, pane.top + height)
      const where = count <= height ? '' : viewWords(stage.setting.language).lines(pane.top + 1, last, count)
      return {
        status: { left: [span(spec.name(stage.setting), 'title')], right: [span(where, 'muted')] },
        lines: windowOf(scroll, pane, height, width, isFocused),
      }
    },
    ...(opening === undefined ? {} : { opening: openingOf(spec, opening) }),
    apply: (command, stage) => viewOf(moved(pane, command, stage)),
    follow: (before, after) => viewOf(refitted(pane, laid(before), laid(after))),
    pointed(line, _column, stage) {
      const { scroll } = laid(stage)
      const at = pane.top + line
      const target = scroll.targets.findIndex(
        (from) => from <= at && at < from + (scroll.lines[from]?.extent ?? 1),
      )
      return target === -1 ? undefined : viewOf({ ...pane, chosen: target })
    },
    chosen(stage) {
      const { scroll, height } = laid(stage)
      const subject = chosenLine(scroll, pane, height)?.leadsTo
      return subject === undefined ? undefined : { subject }
    },
    ...(spec.subject === undefined ? {} : { subject: spec.subject }),
    address: spec.address,
    picks: () => [],
    blocks: spec.blocks,
    spoken(stage) {
      const { scroll, height } = laid(stage)
      const { extent = 1 } = chosenLine(scroll, pane, height) ?? { extent: 0 }
      const from = scroll.targets[pane.chosen] ?? 0
      const lines = scroll.lines.slice(from, from + extent).map(({ line }) => lineText(line).trim())
      return [spec.name(stage.setting), ...lines].join(' ').replaceAll(/ {2,}/g, ', ')
    },
  })
  return viewOf(atStart)
}

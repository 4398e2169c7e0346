import type { MemberCode } from 'ilo-data'
import type { Setting } from '../../answers/setting.ts'
import type { Picked } from '../../listings/listing.ts'
import { mapOf } from '../../map/map.ts'
import type { MapPicture } from '../../map/map.ts'
import { neighbour } from '../../map/neighbour.ts'
import type { Block } from '../../pages/blocks.ts'
import { cutLine, lineText, span, wrapLine } from '../../text/line.ts'
import type { Line } from '../../text/line.ts'
import { kept } from '../../views/kept.ts'
import type { Box, Pick, Stage, View, ViewCommand } from '../../views/view.ts'
import { centred } from '../../views/window-of-rows.ts'
import { markedLine, markWidth } from '../../views/window.ts'
import {
  fundamental,
  instrumentOptions,
  mapAddress,
  mapSummary,
  regionOf,
  regionOptions,
  statesOf,
} from './states.ts'
import type { MemberState, States } from './states.ts'
import { mapWords } from './words.ts'

/** Below these a map shows less than a list does. */
const leastWidth = 60
const leastHeight = 12
const belowLines = 3
/** A map in a file is about this much wider than high. */
const aspect = 4

type Local = { readonly picked: Picked; readonly selected: MemberCode }

const isTable = ({ width, height }: Box): boolean => width < leastWidth || height < leastHeight

/** The view of the map: the arrows go from a Member to its neighbours; where there is no room for a map, down a list. */
export function mapView(): View {
  const states = kept(
    ({ on, language }: Setting, picked: Picked) => `${on} ${language} ${JSON.stringify(picked)}`,
    statesOf,
  )

  const shownFor = (setting: Setting, { picked }: Local): States => states(setting, picked)

  /** The chosen Member, or where it is not on the map the first that is. */
  const selectedOf = (local: Local, setting: Setting): MemberState | undefined => {
    const { of } = shownFor(setting, local)
    return of.get(local.selected) ?? of.values().next().value
  }

  const below = (local: Local, { setting, box }: Stage, notShown: readonly MemberCode[]): Line[] => {
    const words = mapWords(setting.language)
    const chosen = selectedOf(local, setting)
    const [fact = []] = chosen === undefined ? [] : wrapLine(chosen.words, box.width)
    const small = notShown.length === 0 ? [] : [span(words.notShown(notShown.join(' ')), 'muted')]
    return [fact, shownFor(setting, local).legend, small].map((line) => cutLine(line, box.width))
  }

  const pictureIn = (local: Local, setting: Setting, { width, height }: Box): MapPicture => {
    const { of } = shownFor(setting, local)
    const chosen = selectedOf(local, setting)
    return mapOf({
      width,
      height,
      region: regionOf(local.picked),
      roleOf: (member) => of.get(member)?.role ?? 'muted',
      mark: (member) => of.get(member)?.mark ?? '',
      ...(chosen === undefined ? {} : { selected: chosen.member }),
    })
  }

  const mapBox = ({ width, height }: Box): Box => ({ width, height: height - belowLines })

  const mapLines = (local: Local, stage: Stage): Line[] => {
    const { of } = shownFor(stage.setting, local)
    const picture = pictureIn(local, stage.setting, mapBox(stage.box))
    return [
      ...picture.lines,
      ...below(
        local,
        stage,
        picture.notShown.filter((member) => of.has(member)),
      ),
    ]
  }

  /** The rows where there is no room for a map, and the window onto them. */
  const windowOf = (
    local: Local,
    { setting, box }: Stage,
  ): { rows: MemberState[]; at: number; top: number } => {
    const rows = [...shownFor(setting, local).of.values()]
    const at = rows.findIndex(({ member }) => member === selectedOf(local, setting)?.member)
    return { rows, at, top: centred(at, rows.length, box.height).top }
  }

  const tableLines = (local: Local, stage: Stage, isFocused: boolean): Line[] => {
    const { box } = stage
    const { rows, at, top } = windowOf(local, stage)
    return rows.slice(top, top + box.height).map(({ member, name, mark, role }, index) => {
      const line = cutLine(
        [span(`${mark} `, role), span(`${member} ${name}`)],
        Math.max(1, box.width - markWidth),
      )
      return markedLine(line, box.width, top + index === at ? 'first' : 'none', isFocused)
    })
  }

  const steppedInTable = (local: Local, setting: Setting, by: number): Local => {
    const codes = [...shownFor(setting, local).of.keys()]
    const at = codes.findIndex((code) => code === selectedOf(local, setting)?.member)
    const selected = codes[Math.max(0, Math.min(codes.length - 1, at + by))]
    return selected === undefined ? local : { ...local, selected }
  }

  const stepped = (local: Local, setting: Setting, rows: number, columns: number): Local => {
    const direction = rows > 0 ? 'down' : rows < 0 ? 'up' : columns > 0 ? 'right' : 'left'
    const { of } = shownFor(setting, local)
    const from = selectedOf(local, setting)?.member
    const region = regionOf(local.picked)
    let next = from === undefined ? undefined : neighbour(from, direction, region)
    // A State that was no Member on the day is passed over.
    for (let left = of.size; next !== undefined && !of.has(next) && left > 0; left--)
      next = neighbour(next, direction, region)
    return next === undefined || !of.has(next) ? local : { ...local, selected: next }
  }

  const applied = (local: Local, command: ViewCommand, { setting, box }: Stage): Local => {
    switch (command.type) {
      case 'move':
        return isTable(box)
          ? steppedInTable(local, setting, command.rows)
          : stepped(local, setting, command.rows, command.columns)
      case 'page':
        return isTable(box) ? steppedInTable(local, setting, Math.round(command.by * box.height)) : local
      case 'first':
        return steppedInTable(local, setting, Number.NEGATIVE_INFINITY)
      case 'last':
        return steppedInTable(local, setting, Number.POSITIVE_INFINITY)
      case 'picked': {
        const offered = picksOf(local, setting).find(({ id }) => id === command.pick)
        const known = command.ids.filter((id) => offered?.options.some((option) => option.id === id) ?? false)
        return known.length === 0
          ? local
          : { ...local, picked: { ...local.picked, [command.pick]: known.slice(0, 1) } }
      }
      case 'filter':
      case 'write':
      case 'erase':
      case 'clear':
        return local
    }
  }

  const picksOf = ({ picked }: Local, setting: Setting): Pick[] => {
    const words = mapWords(setting.language)
    return [
      {
        id: 'instrument',
        key: 'i',
        title: words.what,
        options: instrumentOptions(setting),
        chosen: picked['instrument'] ?? [fundamental],
        several: false,
      },
      {
        id: 'region',
        key: 'r',
        title: words.region,
        options: regionOptions(setting),
        chosen: [regionOf(picked)],
        several: false,
      },
    ]
  }

  const memberAt = (local: Local, line: number, column: number, stage: Stage): MemberCode | undefined => {
    if (isTable(stage.box)) {
      const { rows, top } = windowOf(local, stage)
      return line < stage.box.height ? rows[top + line]?.member : undefined
    }
    const member = pictureIn(local, stage.setting, mapBox(stage.box)).at(column, line)
    return member !== undefined && shownFor(stage.setting, local).of.has(member) ? member : undefined
  }

  /** The picture, and each Member in a row, for files. */
  const blocksOf = (local: Local, setting: Setting): readonly Block[] => {
    const { of, legend } = shownFor(setting, local)
    const shown = [...of.values()]
    return [
      { kind: 'title', text: mapSummary(setting, local.picked) },
      {
        kind: 'drawing',
        draw: (width) => pictureIn(local, setting, { width, height: Math.round(width / aspect) }).lines,
        words: () => shown.map(({ words }) => words),
      },
      { kind: 'paragraph', line: legend },
      { kind: 'gap' },
      {
        kind: 'table',
        columns: [{ heading: '' }, { heading: '' }, { heading: '', least: 20 }],
        rows: shown.map(({ member, mark, role, words, subject }) => ({
          cells: [span(mark, role), span(member), span(lineText(words))],
          leadsTo: subject,
        })),
      },
    ]
  }

  const viewOf = (local: Local): View => ({
    context: 'map',
    name: ({ language }) => mapWords(language).name,
    hasPreview: false,
    draw(stage, isFocused) {
      const chosen = selectedOf(local, stage.setting)
      return {
        status: {
          left: [span(mapSummary(stage.setting, local.picked))],
          right: [span(chosen?.member ?? '', 'muted')],
        },
        lines: isTable(stage.box) ? tableLines(local, stage, isFocused) : mapLines(local, stage),
      }
    },
    apply: (command, stage) => viewOf(applied(local, command, stage)),
    follow: () => viewOf(local),
    pointed(line, column, stage) {
      const selected = memberAt(local, line, column, stage)
      return selected === undefined ? undefined : viewOf({ ...local, selected })
    },
    chosen({ setting }) {
      const chosen = selectedOf(local, setting)
      return chosen === undefined ? undefined : { subject: chosen.subject, row: chosen.row }
    },
    address: (setting) => mapAddress(setting, local.picked),
    picks: (setting) => picksOf(local, setting),
    blocks: (setting) => blocksOf(local, setting),
    spoken({ setting }) {
      const chosen = selectedOf(local, setting)
      return chosen === undefined ? '' : chosen.words.map(({ text }) => text).join('')
    },
  })

  return viewOf({ picked: {}, selected: 'BGR' })
}

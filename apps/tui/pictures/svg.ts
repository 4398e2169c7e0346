import { widthOf } from '../src/text/graphemes.ts'
import type { Cell } from '../test/terminal.ts'

/*
 * A terminal as a picture: every run of cells of one look is a text of exactly its width, so that no font moves a column.
 */

const cellWidth = 8.4
const lineHeight = 18
const margin = 14
const baseline = 13
const ground = '#16181d'
const usual = '#d8dee9'

/** The sixteen colours of a palette; screens of many colours use none of them. */
const palette = [
  '#3b4252',
  '#e06c75',
  '#98c379',
  '#e5c07b',
  '#61afef',
  '#c678dd',
  '#56b6c2',
  '#d8dee9',
  '#6b7280',
  '#ff7b86',
  '#b5e890',
  '#ffd787',
  '#7fc1ff',
  '#e0a3ff',
  '#7fe0ea',
  '#ffffff',
] as const

type Run = { text: string; readonly from: number; width: number; readonly look: Cell }

const isAlike = (a: Cell, b: Cell): boolean =>
  a.colour === b.colour &&
  a.isBold === b.isBold &&
  a.isInverse === b.isInverse &&
  a.isUnderlined === b.isUnderlined

function runsOf(cells: readonly Cell[]): Run[] {
  const runs: Run[] = []
  for (const [column, cell] of cells.entries()) {
    const last = runs.at(-1)
    if (last !== undefined && isAlike(last.look, cell)) {
      last.text += cell.text
      last.width++
    } else runs.push({ text: cell.text, from: column, width: 1, look: cell })
  }
  return runs
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const at = (value: number): string => String(Math.round(value * 10) / 10)

const colourOf = ({ colour }: Cell): string =>
  typeof colour === 'number' ? (palette[colour] ?? usual) : (colour ?? usual)

/** The words of a run: what stands between two spaces or more has a place of its own, for a picture keeps one only. */
function piecesOf({ text, from }: Run): { readonly text: string; readonly column: number }[] {
  const pieces = [...text.matchAll(/\S+(?: \S+)*/g)]
  return pieces.map((piece) => ({ text: piece[0], column: from + piece.index }))
}

function drawn(run: Run, row: number): string[] {
  const { from, width, look } = run
  const y = margin + row * lineHeight
  const [ink, paper] = look.isInverse ? [ground, colourOf(look)] : [colourOf(look), undefined]
  const box =
    paper === undefined
      ? []
      : [
          `<rect x="${at(margin + from * cellWidth)}" y="${at(y)}" width="${at(width * cellWidth)}" height="${lineHeight}" fill="${paper}"/>`,
        ]
  const style = [
    `fill="${ink}"`,
    ...(look.isBold ? ['font-weight="bold"'] : []),
    ...(look.isUnderlined ? ['text-decoration="underline"'] : []),
  ].join(' ')
  const texts = piecesOf(run).map(
    ({ text, column }) =>
      `<text x="${at(margin + column * cellWidth)}" y="${at(y + baseline)}" ${style} textLength="${at(widthOf(text) * cellWidth)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`,
  )
  return [...box, ...texts]
}

/** The picture of a terminal. */
export function svgOf(screen: readonly (readonly Cell[])[], title: string): string {
  const width = (screen[0]?.length ?? 0) * cellWidth + 2 * margin
  const height = screen.length * lineHeight + 2 * margin
  const texts = screen.flatMap((line, row) => runsOf(line).flatMap((run) => drawn(run, row)))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="100%" height="100%" rx="8" fill="${ground}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    ...texts,
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}

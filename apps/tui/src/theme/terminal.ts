import type { ColourLevel } from './colours.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What is asked of a stream to know which colours it shows. */
export type ColourStream = {
  readonly isTTY?: boolean
  getColorDepth?: (env?: Record<string, string | undefined>) => number
}

export type Background = 'dark' | 'light'

function levelOf(depth: number): ColourLevel {
  if (depth >= 24) return 'truecolor'
  if (depth >= 8) return '256'
  return depth >= 4 ? '16' : 'none'
}

/**
 * How many colours to give a terminal, as Node reads `NO_COLOR`, `FORCE_COLOR`, `COLORTERM` and `TERM`. What is no
 * terminal gets none, unless `FORCE_COLOR` asks for them.
 */
export function colourLevelOf(stream: ColourStream, env: Environment): ColourLevel {
  if (stream.isTTY === true) return levelOf(stream.getColorDepth?.({ ...env }) ?? 1)
  if (env['FORCE_COLOR'] === undefined) return 'none'
  // Loading it takes longer than a whole answer: only who asks for colours in a pipe waits for it.
  const { WriteStream } = process.getBuiltinModule('node:tty')
  return levelOf(WriteStream.prototype.getColorDepth({ ...env }))
}

/** Places of the sixteen colours that are light enough to need dark text. */
const lightPlaces = new Set(['7', '9', '10', '11', '12', '13', '14', '15'])

/** The background of a terminal where `COLORFGBG` tells it, and dark where nothing does. The terminal is not asked. */
export const backgroundOf = (env: Environment): Background =>
  lightPlaces.has(env['COLORFGBG']?.split(';').at(-1) ?? '') ? 'light' : 'dark'

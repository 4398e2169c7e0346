import process from 'node:process'
import { paintLine } from '../text/line.ts'
import { painterFor } from '../theme/painter.ts'
import { themeNamed } from '../theme/themes.ts'
import { kept } from '../views/kept.ts'
import type { Frame } from './frame.ts'

const painterOf = kept(
  (theme: string) => theme,
  (theme) => painterFor(process.stdout, process.env, themeNamed(theme)),
)

/** The lines of a frame in the colours that this terminal has. */
export function painted({ lines }: Frame, theme: string): readonly string[] {
  const painter = painterOf(theme)
  return lines.map((line) => paintLine(line, painter))
}

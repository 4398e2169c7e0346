import type { Setting } from '../answers/setting.ts'
import type { CommandName } from './commands/table.ts'
import { commonValues, settingIn, unknownOption } from './options.ts'
import type { Line, Manner } from './options.ts'
import type { Output } from './output.ts'
import type { Surroundings } from './run.ts'

/** A call of a command. */
export type Call = {
  readonly command: CommandName
  readonly words: readonly string[]
  readonly line: Line
  readonly manner: Manner
  readonly around: Surroundings
}

/** The setting of a command that asks no question. */
function plainSetting(line: Line): Setting {
  for (const [name, { raw }] of line.given) if (!commonValues.has(name)) throw unknownOption(raw)
  return settingIn(line)
}

/** Does what a command is for: an answer to show, or the exit code where that has been done. */
export async function act(call: Call): Promise<Output | number> {
  const { command, words, line, around } = call
  if (command === 'open') {
    plainSetting(line)
    const { openAt } = await import('./opening.ts')
    return openAt(words, around)
  }
  if (command === 'export') {
    const { exportTo } = await import('./exporting.ts')
    return exportTo(call)
  }
  if (command === 'config') {
    const setting = plainSetting(line)
    const { configOutput } = await import('./config.ts')
    return configOutput(line, setting, around)
  }
  if (command === 'completion') {
    plainSetting(line)
    const { completion } = await import('./completion/completion.ts')
    return completion(words)
  }
  const { askedIn } = await import('./asking.ts')
  const { outputOf } = await import('./presenting.ts')
  return outputOf(await askedIn(command, words, line))
}

import { parseOneOf } from 'ilo-data'
import { fileFormats } from '../answers/file-formats.ts'
import type { FileFormat } from '../answers/file-formats.ts'
import type { Call } from './acting.ts'
import { askedIn } from './asking.ts'
import { commandNames, commands, isCommand } from './commands/table.ts'
import { exitCodes, failure, misuse, orFail } from './failure.ts'
import type { Format } from './options.ts'
import { tellNothing } from './output.ts'
import { outputOf } from './presenting.ts'
import { written } from './writing.ts'

const isFileFormat = (ending: string): ending is FileFormat => fileFormats.some((known) => known === ending)

const askable = commandNames.filter((name) => commands[name].ways.length > 0)

function formatIn({ manner }: Call, file: string): Format {
  if (manner.isFormatGiven) return manner.format
  const ending = file.includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : ''
  if (isFileFormat(ending)) return ending === 'txt' ? 'table' : ending
  const endings = fileFormats.map((name) => `.${name}`)
  throw misuse('in which format?', `'${file}'`, `a file that ends in ${endings.join(', ')}, or --format`)
}

/** Writes what a command answers into a file. */
export async function exportTo(call: Call): Promise<number> {
  const { words, line, around } = call
  const [name, file] = [words[0], words.at(-1)]
  if (name === undefined || file === undefined || words.length < 2)
    throw misuse('what to export, and where to?', words.join(' ') || 'nothing', 'a command, then a file')
  const command = isCommand(name) ? name : orFail(parseOneOf(name, askable, 'a command'))
  const format = formatIn(call, file)
  const output = outputOf(await askedIn(command, words.slice(1, -1), line))
  const look = {
    width: call.manner.width,
    painter: { sequences: new Map<string, never>(), holdsDirection: false },
    isLinear: call.manner.isLinear,
    isForLines: false,
  }
  const text = await written(output, format, look)
  try {
    around.reach?.writeFile(file, text)
  } catch (error) {
    throw failure(exitCodes.unwritten, 'the file cannot be written', {
      found: `'${file}'`,
      expected: error instanceof Error ? error.message : 'a file that can be written',
    })
  }
  await tellNothing(output, around.stderr)
  return output.exit?.() ?? exitCodes.found
}

import type { Language } from 'ilo-data'
import { graphemesOf } from '../text/graphemes.ts'
import type { Environment } from '../theme/terminal.ts'
import type { Command } from '../ui/commands.ts'
import type { Effect } from '../ui/effects.ts'
import { promptWords } from '../ui/prompt-words.ts'
import { clipboardSequence } from './clipboard.ts'
import { writeFree } from './free-file.ts'
import { opened, openerFor } from './opener.ts'

/** The world around the screens. */
export type World = {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  readonly directory: string
  /** Writes to the terminal, and not into what it shows. */
  readonly signal: (sequence: string) => void
  readonly setMouse: (isOn: boolean) => void
}

const told = (text: string, isError = false): Command => ({ type: 'tell', text, isError })

/** What the system said, such as `EACCES: permission denied`. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Does what the screens ask of the world, and tells how that ended. Never throws. */
export async function carryOut(effect: Effect, language: Language, world: World): Promise<Command> {
  const words = promptWords(language)
  switch (effect.kind) {
    case 'copy': {
      const sequence = clipboardSequence(effect.text, world.env)
      if (sequence === undefined) return told(words.tooLong(effect.name), true)
      world.signal(sequence)
      return told(words.copied(effect.name, graphemesOf(effect.text).length))
    }
    case 'browse': {
      const opener = openerFor(effect.url, world.platform, world.env)
      return opener !== undefined && (await opened(opener))
        ? told(words.browsing(effect.url))
        : told(words.noBrowser(effect.url))
    }
    case 'write':
      try {
        return told(words.written(await writeFree(world.directory, effect.name, effect.content)))
      } catch (error) {
        return told(words.notWritten(effect.name, reasonOf(error)), true)
      }
    case 'mouse':
      world.setMouse(effect.isOn)
      return told(effect.isOn ? words.mouseOn : words.mouseOff)
  }
}

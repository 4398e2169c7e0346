import process from 'node:process'
import { hear } from '../heard/hear.ts'
import { carryOut } from '../rim/carry-out.ts'
import type { Session } from './session.ts'

/** The screens as lines that are read aloud. */
export async function show({ start, onState, run }: Session): Promise<number> {
  const { stdin, stdout, env, platform } = process
  const write = (text: string): void => {
    stdout.write(text)
  }
  const world = { env, platform, directory: process.cwd(), signal: write, setMouse: () => {} }
  // Where nothing is seen there is nothing to point at, and nothing in colour.
  const bindings = start.bindings.filter(({ id }) => id !== 'mouse' && id !== 'theme')
  const begin = async (): Promise<number> =>
    hear(
      { ...start, bindings },
      {
        input: stdin,
        write,
        carryOut: async (effect, { setting }) => carryOut(effect, setting.language, world),
        onState,
      },
    )
  return run(begin, () => {
    stdin.setRawMode(false)
    stdin.unref()
  })
}

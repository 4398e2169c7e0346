import { useApp, useInput, usePaste, useWindowSize } from 'ink'
import { useEffect, useLayoutEffect, useReducer } from 'react'
import { withCommand } from '../rim/crash-report.ts'
import type { Command } from './commands.ts'
import type { Effect } from './effects.ts'
import { keyNames } from './key-names.ts'
import { commandFor } from './keys.ts'
import { reduce } from './reduce.ts'
import type { State } from './state.ts'

type Props = {
  readonly initial: State
  /** Shows the frame of a state. */
  readonly show: (state: State) => void
  /** Carries out what a command asks of the world, and tells how that ended. */
  readonly carryOut: (effect: Effect, state: State) => Promise<Command>
  /** Tells what the mouse does, until it is told not to. */
  readonly onMouse: (listener: (command: Command) => void) => () => void
  /** Told of every state that was shown, and of the last commands that led to it. */
  readonly onState: (state: State, commands: readonly Command[]) => void
}

/** A command, or a key: what the key does is known only when its turn comes. */
type Event = Command | { readonly type: 'key'; readonly name: string }

/** A state, and the last commands that led to it. */
type Step = { readonly state: State; readonly commands: readonly Command[] }

function next(step: Step, event: Event): Step {
  const { state } = step
  const command = event.type === 'key' ? commandFor(state, event.name) : event
  return command === undefined
    ? step
    : { state: reduce(state, command), commands: withCommand(step.commands, command) }
}

/**
 * The screens on a terminal: turns keys into commands and has the state shown. It renders nothing: Ink would lay out and
 * measure again every cell of lines that are as wide as they should be.
 */
export function App({ initial, show, carryOut, onMouse, onState }: Props): null {
  const { exit } = useApp()
  const { columns, rows } = useWindowSize()
  const [{ state, commands }, dispatch] = useReducer(next, { state: initial, commands: [] })

  if (state.size.columns !== columns || state.size.rows !== rows)
    dispatch({ type: 'resize', size: { columns, rows } })

  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', name })
  })
  useEffect(() => onMouse(dispatch), [onMouse])
  usePaste((text) => {
    dispatch({ type: 'write', text })
  })
  useLayoutEffect(() => {
    show(state)
  }, [state, show])
  useEffect(() => {
    onState(state, commands)
    if (state.effects.length > 0) {
      dispatch({ type: 'done', count: state.effects.length })
      for (const effect of state.effects) void carryOut(effect, state).then(dispatch)
    }
    if (state.exit !== undefined) exit(state.exit)
  }, [state, commands, exit, carryOut, onState])

  return null
}

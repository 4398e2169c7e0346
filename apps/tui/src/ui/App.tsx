import { Box, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink'
import { memo, useEffect, useReducer } from 'react'
import type { ReactElement } from 'react'
import { withCommand } from '../rim/crash-report.ts'
import type { Command } from './commands.ts'
import type { Effect } from './effects.ts'
import { keyNames } from './key-names.ts'
import { commandFor } from './keys.ts'
import { painted } from './painted.ts'
import { reduce } from './reduce.ts'
import type { State } from './state.ts'
import { useFrame } from './use-frame.ts'

type Props = {
  readonly initial: State
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

const Row = memo(
  ({ text }: { readonly text: string }): ReactElement => <Text wrap="truncate-end">{text || ' '}</Text>,
)

/** The screens on a terminal: shows the frame of the state, and turns keys into commands. */
export function App({ initial, carryOut, onMouse, onState }: Props): ReactElement {
  const { exit } = useApp()
  const { columns, rows } = useWindowSize()
  const { setCursorPosition } = useCursor()
  const [{ state, commands }, dispatch] = useReducer(next, { state: initial, commands: [] })
  const frame = useFrame(state)

  if (state.size.columns !== columns || state.size.rows !== rows)
    dispatch({ type: 'resize', size: { columns, rows } })

  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', name })
  })
  useEffect(() => onMouse(dispatch), [onMouse])
  usePaste((text) => {
    dispatch({ type: 'write', text })
  })
  useEffect(() => {
    onState(state, commands)
    if (state.effects.length > 0) {
      dispatch({ type: 'done', count: state.effects.length })
      for (const effect of state.effects) void carryOut(effect, state).then(dispatch)
    }
    if (state.exit !== undefined) exit(state.exit)
  }, [state, commands, exit, carryOut, onState])

  setCursorPosition(frame.cursor)
  return (
    <Box flexDirection="column">
      {[...painted(frame, state.theme).entries()].map(([row, text]) => (
        <Row key={row} text={text} />
      ))}
    </Box>
  )
}

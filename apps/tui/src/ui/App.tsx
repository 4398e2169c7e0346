import { Box, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink'
import { useEffect, useMemo, useReducer } from 'react'
import type { ReactElement } from 'react'
import { paintLine } from '../text/line.ts'
import type { Catalogue } from './catalogue.ts'
import { frameOf } from './frame.ts'
import { keyNames } from './key-names.ts'
import { commandFor } from './keys.ts'
import { reduceWith } from './reduce.ts'
import type { Command } from './reduce.ts'
import { contextOf, initialState } from './state.ts'
import type { State } from './state.ts'

type Props = { readonly catalogue: Catalogue; readonly isColourful: boolean }

/** A command, or a key: what the key does is known only when its turn comes. */
type Event = Command | { readonly type: 'key'; readonly name: string }

/** The screens on a terminal: draws the frame of the state and turns keys into commands. */
export function App({ catalogue, isColourful }: Props): ReactElement {
  const { exit } = useApp()
  const { columns, rows } = useWindowSize()
  const { setCursorPosition } = useCursor()
  const reduce = useMemo(() => {
    const apply = reduceWith(catalogue)
    return (state: State, event: Event): State => {
      const command = event.type === 'key' ? commandFor(contextOf(state), event.name) : event
      return command === undefined ? state : apply(state, command)
    }
  }, [catalogue])
  const [state, dispatch] = useReducer(reduce, { columns, rows }, initialState)

  if (state.size.columns !== columns || state.size.rows !== rows)
    dispatch({ type: 'resize', size: { columns, rows } })

  useInput((input, key) => {
    for (const name of keyNames(input, key)) dispatch({ type: 'key', name })
  })
  usePaste((text) => dispatch({ type: 'write', text }))
  useEffect(() => {
    if (state.exit !== undefined) exit(state.exit)
  }, [state.exit, exit])

  const { lines, cursor } = frameOf(state, catalogue)
  setCursorPosition(cursor)
  return (
    <Box flexDirection="column">
      {[...lines.entries()].map(([row, line]) => (
        <Text key={row} wrap="truncate-end">
          {paintLine(line, isColourful) || ' '}
        </Text>
      ))}
    </Box>
  )
}

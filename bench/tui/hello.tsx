import { Text, render } from 'ink'

// What keeps Ink open: the frame is measured, not the end.
setInterval(() => {}, 1_000)
render(<Text>hello</Text>, {
  alternateScreen: true,
  incrementalRendering: true,
  interactive: true,
  exitOnCtrlC: false,
  maxFps: 60,
})

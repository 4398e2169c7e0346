// The first file that runs. It and what it imports statically must parse on any Node that knows modules, so
// that an old Node is told so in words; everything newer is imported after the check.
import { nodeTooOld } from './node-version.mjs'

const problem = nodeTooOld(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  void import('./commands.mjs').then(({ main }) => main(process.argv[2], process.argv.slice(3)))
}

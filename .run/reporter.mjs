/**
 * Writes what the launcher's own tests did in the same form as vitest does for the packages.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* reporter(events) {
  for await (const event of events) {
    // One summary for each file, and one without a file for them all.
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { passed, tests } = event.data.counts
      yield JSON.stringify({ numPassedTests: passed, numFailedTests: tests - passed })
    }
  }
}

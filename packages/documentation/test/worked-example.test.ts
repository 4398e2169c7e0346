import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matches, sessionsIn } from '../src/console.ts'
import { newContributor } from '../src/contributor.ts'
import type { Contributor } from '../src/contributor.ts'
import { documents } from '../src/documents.ts'
import { assertionsIn } from '../src/examples.ts'
import { edited, editIn, stepsIn } from '../src/worked-example.ts'
import type { Step } from '../src/worked-example.ts'

const file = 'docs/data-guidelines.md'
const steps = stepsIn(documents().get(file) ?? '')

const baseline = 'packages/ilo-data/facts/coverage-baseline.yaml'
const days = (text: string): number => Number(/registration-days, value: (\d+)/.exec(text)?.[1])

let contributor: Contributor
let daysBefore = Number.NaN
beforeAll(async () => {
  contributor = newContributor()
  // The example begins with facts that need no fixing.
  await contributor.run('npm run facts -- --fix')
  daysBefore = days(contributor.read(baseline))
})
afterAll(() => contributor.leave())

type Case = {
  readonly name: string
  readonly perform: () => Promise<{ readonly actual: unknown; readonly expected: unknown }>
}

/** A step as what is done, what comes of it, and what the document says. */
const cases: Readonly<Record<Step['kind'], (step: Step) => Case[]>> = {
  diff: ({ line, code }) => {
    const edit = editIn(code)
    const perform: Case['perform'] = () => {
      contributor.edit(edit)
      return Promise.resolve({ actual: contributor.read(edit.file).split(edit.to).length, expected: 2 })
    }
    return [{ name: `${line} edits ${edit.file}`, perform }]
  },
  console: (step) =>
    sessionsIn(step).map(({ line, command, expected }) => ({
      name: `${line} ${command}`,
      async perform() {
        const { output, failed } = await contributor.run(command)
        const told = matches(expected, output.split('\n')) ? expected.join('\n') : output
        return {
          actual: { told, failed },
          expected: { told: expected.join('\n'), failed: /problem/.test(told) },
        }
      },
    })),
  ts: (step) =>
    assertionsIn(step).map((assertion) => ({
      name: `${assertion.line} ${assertion.expression}`,
      perform: () => contributor.ask(assertion),
    })),
}

describe('the worked example', () => {
  test.each(steps.flatMap((step) => cases[step.kind](step)))(`${file}:$name`, async ({ perform }) => {
    const { actual, expected } = await perform()
    expect(actual).toEqual(expected)
  })

  test('raises the baseline, as it says', () => {
    expect(days(contributor.read(baseline))).toBe(daysBefore + 1)
  })

  test('has steps of every kind', () => {
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['diff', 'console', 'ts']))
  })
})

test('an example that lies is caught', async () => {
  const code = "standing('BGR', 'C105', '1999-02-01').standing //=> 'denounced'"
  const [lie] = assertionsIn({ line: 1, code })
  const answer = lie && (await contributor.ask(lie))
  expect(answer?.actual).not.toEqual(answer?.expected)
})

test('an edit of what does not stand in the file is caught', () => {
  const edit = editIn('--- a.yaml\n-old\n+new')
  expect(edited('one\nold\n', edit)).toBe('one\nnew\n')
  expect(() => edited('one\n', edit)).toThrow('a.yaml does not hold once')
  expect(() => editIn('-old')).toThrow("begins with '--- <file>'")
})

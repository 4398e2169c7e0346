import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matches, sessionsIn } from '../src/console.ts'
import { commandsIn, documents, plainCommands } from '../src/documents.ts'
import { assertionsIn, codeBlocks, evaluate } from '../src/examples.ts'
import { exportsOf } from '../src/modules.ts'
import { renewed } from '../src/numbers.ts'
import { startServer } from '../src/server.ts'
import type { Server } from '../src/server.ts'
import { openShell } from '../src/shell.ts'
import type { Shell } from '../src/shell.ts'

let server: Server
let shell: Shell
beforeAll(async () => {
  server = await startServer()
  shell = openShell(server.port)
})
afterAll(async () => {
  shell.close()
  await server.close()
})

describe.each([...documents()])('%s', (file, text) => {
  for (const session of codeBlocks(text, ['console']).flatMap(sessionsIn)) {
    test(`${file}:${session.line} ${session.command}`, async () => {
      const output = await shell.run(session.command)
      const same = matches(session.expected, output.split('\n'))
      expect(same ? '' : output).toBe(same ? '' : session.expected.join('\n'))
    })
  }

  for (const block of codeBlocks(text)) {
    for (const assertion of assertionsIn(block)) {
      test(`${file}:${assertion.line} ${assertion.expression}`, async () => {
        const modules = [...block.code.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '')
        const scope: Record<string, unknown> = {}
        for (const name of modules) Object.assign(scope, await exportsOf(name))
        const { actual, expected } = evaluate(assertion, scope)
        expect(actual).toEqual(expected)
      })
    }
  }

  test('its plain commands are those that the project has', () => {
    const known = new Set(plainCommands())
    const commands = codeBlocks(text, ['sh']).flatMap(({ code }) => commandsIn(code))
    const strange = commands.filter(
      (command) =>
        !known.has(command.replace(/ -- .*$/, '')) && !/^(git clone|cd|npm install ilo-data)\b/.test(command),
    )
    expect(strange).toEqual([])
  })

  test('its numbers are those of the record', () => {
    expect(renewed(text)).toBe(text)
  })
})

test('a document that lies is caught', async () => {
  const [session] = codeBlocks('```console\n$ echo one\ntwo\n```', ['console']).flatMap(sessionsIn)
  expect(session && matches(session.expected, (await shell.run(session.command)).split('\n'))).toBe(false)
})

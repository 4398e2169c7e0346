import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { questions } from '../src/index.ts'

const index = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** The questions that a program carries which imports some names of the package. */
async function carriedBy(names: string): Promise<string[]> {
  const entry = '\0entry'
  const build = await rolldown({
    input: entry,
    external: /^ilo-data/,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? `export { ${names} } from ${JSON.stringify(index)}` : null),
      },
    ],
  })
  const { output } = await build.generate()
  await build.close()
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')
  return questions.map(({ name }) => name).filter((name) => new RegExp(`\\bname: "${name}"`).test(code))
}

test('who imports one question carries no other', async () => {
  for (const { name } of questions) expect(await carriedBy(name), name).toEqual([name])
  expect(await carriedBy('standing, ask')).toEqual(['standing'])
  expect(await carriedBy('member, instrument')).toEqual(['member', 'instrument'])
  expect(await carriedBy('languages, enveloped, Problem')).toEqual([])
})

test('who asks by address carries all', async () => {
  expect(await carriedBy('answerAt')).toEqual(questions.map(({ name }) => name))
})

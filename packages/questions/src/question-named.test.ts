import { expect, test } from 'vitest'
import { questionNamed } from './question-named.ts'
import { questions } from './questions.ts'

test.each(questions.map((question) => [question.name, question] as const))(
  '%s is the same question, loaded by itself',
  async (name, question) => {
    expect(await questionNamed(name)).toBe(question)
  },
)

test('no other is', async () => {
  await expect(questionNamed('standingz')).rejects.toThrow("no question is called 'standingz'")
})

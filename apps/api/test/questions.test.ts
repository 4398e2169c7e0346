import { answerAt, questions } from '@ilo/questions'
import { expect, test } from 'vitest'
import { request } from './ask.ts'

test('every question is answered over HTTP as it is in process', async () => {
  for (const { example, presentation } of questions) {
    const answer = await request(example)
    expect(answer.status, example).toBe(200)
    const expected = answerAt(example)
    const told = presentation.document === undefined ? expected : expected.data
    expect(await answer.text(), example).toBe(JSON.stringify(told))
  }
})

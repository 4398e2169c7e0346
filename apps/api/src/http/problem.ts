import { detailsOf, Problem } from '@ilo/questions'
import { replyOf } from './respond.ts'
import type { Reply } from './respond.ts'

/** Answers a problem; `instance` is the address at which it arose. */
export const replyProblem = (problem: Problem, instance: string): Reply =>
  replyOf(problem.status, {
    json: detailsOf(problem, instance),
    type: 'application/problem+json',
    headers: problem.particulars.headers ?? {},
  })

/** A fault of ours, of which the one who asks learns nothing more. */
export const unexpected: Problem = new Problem(500, 'unexpected', {
  expected: 'an answer: the fault is ours',
})

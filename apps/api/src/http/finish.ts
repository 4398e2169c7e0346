import { Problem } from '@ilo/questions'
import { instanceOf } from './address.ts'
import { replyProblem, unexpected } from './problem.ts'
import { responseTo } from './respond.ts'
import type { Reply } from './respond.ts'

/** Told of every error that is a fault of ours; the one who asked only learns that there was one. */
export type Report = (error: unknown, request: Request) => void

/** Milliseconds since any moment. */
export type Clock = () => number

/** Makes the response to a request out of what is to be answered, or of the problem that arose. */
export type Finish = (request: Request, make: () => Reply | Promise<Reply>) => Response | Promise<Response>

export function finishing(report: Report, now: Clock | undefined): Finish {
  function refused(error: unknown, request: Request): Reply {
    const instance = instanceOf(request.url)
    if (error instanceof Problem) return replyProblem(error, instance)
    report(error, request)
    return replyProblem(unexpected, instance)
  }
  return (request, make) => {
    const started = now?.()
    const finished = (reply: Reply): Response =>
      responseTo(request, reply, now === undefined || started === undefined ? undefined : now() - started)
    const failed = (error: unknown): Response => finished(refused(error, request))
    try {
      const reply = make()
      return reply instanceof Promise ? reply.then(finished, failed) : finished(reply)
    } catch (error) {
      return failed(error)
    }
  }
}

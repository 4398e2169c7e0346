import { questions } from '@ilo/questions'
import type { Route } from '@ilo/questions'
import { describe, health, linkedDataContext, problem } from './service.ts'

const answering: readonly Route[] = [...questions, linkedDataContext, health, problem]

export const service: Route = describe(answering)

/** Everything that answers in all formats. */
export const routes: readonly Route[] = [service, ...answering]

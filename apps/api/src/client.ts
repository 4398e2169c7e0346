import type * as questions from '@ilo/questions'
import type { Envelope, ProblemDetails, Route } from '@ilo/questions'
import type { Hono } from 'hono'
import type { BlankEnv } from 'hono/types'

type Questions = typeof questions
type Paths = Questions['paths']
type Name = keyof Paths

/** The question at an address. */
type QuestionOf<N extends Name> = N extends 'cite'
  ? Questions['citation']
  : N extends keyof Questions
    ? Questions[N]
    : never

/** What a question answers; of a list, its rows as they are told whole. */
type DataOf<Q> = Q extends { readonly whole: Route<infer Rows> }
  ? Rows
  : Q extends Route<infer Data>
    ? Data
    : never

/** A template as the client writes it: `/v1/members/:member`. */
type RouterPath<P extends string> = P extends `${infer Head}{${infer Id}}${infer Rest}`
  ? `${Head}:${Id}${RouterPath<Rest>}`
  : P

type IdsIn<P extends string> = P extends `${string}{${infer Id}}${infer Rest}` ? Id | IdsIn<Rest> : never

/**
 * The parameters of a query, all of them texts. `fields` and `group_by` give rows another form than the one told here:
 * ask for those with `fetch`.
 */
export type Query = {
  readonly on?: string
  readonly lang?: string
  readonly fields?: never
  readonly group_by?: never
  readonly [name: string]: string | undefined
}

type Input<P extends string> = { readonly query?: Query } & ([IdsIn<P>] extends [never]
  ? unknown
  : { readonly param: { readonly [Id in IdsIn<P>]: string } })

type Endpoint<P extends string, Data extends object> =
  | { input: Input<P>; output: Envelope<Data>; outputFormat: 'json'; status: 200 }
  | { input: Input<P>; output: ProblemDetails; outputFormat: 'json'; status: 400 | 404 | 406 | 414 }

/** The API as `hc` of `hono/client` wants it: every address, and what it answers. */
export type App = Hono<
  BlankEnv,
  { [N in Name as RouterPath<Paths[N]>]: { $get: Endpoint<Paths[N], DataOf<QuestionOf<N>>> } }
>

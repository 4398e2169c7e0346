import { addressAt, problemKinds, route } from '@ilo/questions'
import type { Parameters, ProblemKind, Route } from '@ilo/questions'
import { parseOneOf } from 'ilo-data'
import { context, contextPath } from './http/formats/json-ld.ts'

export const health: Route = route({
  name: 'health',
  path: '/healthz',
  summary: 'Whether the service answers',
  example: '/healthz',
  ids: {},
  parameters: {},
  shared: {},
  answer: () => ({ data: { status: 'ok' } }),
})

export const linkedDataContext: Route = route({
  name: 'context',
  path: contextPath,
  summary: 'The JSON-LD context of all answers: which codes are the names of which records',
  example: contextPath,
  ids: {},
  parameters: {},
  shared: {},
  presentation: { document: { type: 'application/ld+json' } },
  answer: () => ({ data: context() }),
})

const problemPath = '/problems/{problem}'

const isProblemKind = (text: string): text is ProblemKind => Object.hasOwn(problemKinds, text)
const kinds: readonly ProblemKind[] = Object.keys(problemKinds).filter(isProblemKind)

export const problem: Route = route({
  name: 'problem',
  path: problemPath,
  summary: 'What a kind of problem means; `type` of a problem leads here',
  example: '/problems/unknown-parameter',
  ids: { problem: (text) => parseOneOf(text, kinds, 'a kind of problem') },
  parameters: {},
  shared: {},
  answer: ({ problem: kind }) => ({ data: { id: kind, ...problemKinds[kind] } }),
})

const described = (parameters: Parameters): object[] =>
  Object.entries(parameters).map(([name, { required, expected }]) => ({ name, required, expected }))

/** The first address of the service: what all the others are. */
export const describe = (routes: readonly Route[]): Route =>
  route({
    name: 'service',
    path: '/',
    summary: 'This document',
    example: '/',
    ids: {},
    parameters: {},
    shared: {},
    answer: () => ({
      data: {
        title: 'ILO record',
        description:
          'The Members, instruments and ratifications of the International Labour Organization, by day and with sources. Reasons and notes are in English.',
        routes: routes.map(({ name, path, summary, example, parameters }) => ({
          name,
          path,
          summary,
          example,
          parameters: described(parameters),
        })),
        problems: kinds.map((kind) => ({
          id: kind,
          title: problemKinds[kind].title,
          href: addressAt(problemPath, { problem: kind }),
        })),
      },
      links: Object.fromEntries(routes.map(({ name, example }) => [name, example])),
    }),
  })

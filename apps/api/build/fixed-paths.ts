import type { JsonObject } from '../src/reference/json.ts'
import { alwaysPossible, fixed, referTo } from './responses.ts'

const html: JsonObject = { schema: { type: 'string', contentMediaType: 'text/html' } }

/** What addresses answer besides the formats of all. */
export const besides: JsonObject = { '/': { 'text/html': html } }

const path = (name: string, summary: string, response: JsonObject): JsonObject => ({
  get: { operationId: name, tags: ['Service'], summary, responses: { 200: response, ...alwaysPossible } },
  head: {
    operationId: `${name}Head`,
    tags: ['Service'],
    summary: 'The headers of the answer',
    responses: { 200: referTo('Head'), ...alwaysPossible },
  },
  options: {
    operationId: `${name}Options`,
    tags: ['Service'],
    summary: 'The methods that there are',
    responses: { 204: referTo('Methods'), 400: referTo('BadRequest'), 414: referTo('TooLong') },
  },
})

/** Addresses that answer the same to all who ask. */
export const fixedPaths: JsonObject = {
  '/docs': path('docs', 'This document as a page', fixed('A page', 'text/html', { type: 'string' })),
  '/openapi.json': path(
    'openapi',
    'This document',
    fixed('An OpenAPI document', 'application/json', {
      type: 'object',
      properties: { openapi: { const: '3.1.0' } },
      required: ['openapi'],
    }),
  ),
}

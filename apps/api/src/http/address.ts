import { addressOf, shortened } from '@ilo/questions'
import type { Address } from '@ilo/questions'

const written = (url: string): string => {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** The address of a request, still encoded; refuses what cannot be decoded. */
export const askedAt = (url: string): Address => addressOf(written(url))

/** The address of a request as a problem names it. */
export const instanceOf = (url: string): string => shortened(written(url))

/** A template in the notation of the router: `/v1/members/:member`. */
export const routerPath = (template: string): string => template.replace(/\{(\w+)\}/g, ':$1')

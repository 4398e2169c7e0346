import type { App } from '@ilo/api/client'
import { hc } from 'hono/client'
import type { ClientRequestOptions } from 'hono/client'

/** What held between a Member and a Convention on a day, in a sentence. */
export async function told(
  origin: string,
  asked: { member: string; instrument: string; on: string },
  options?: ClientRequestOptions,
): Promise<string> {
  const api = hc<App>(origin, options)
  const answer = await api.v1.standing.$get({ query: asked })
  if (!answer.ok) {
    const { detail, nearest } = await answer.json()
    return `${detail} Nearest: ${nearest.join(', ')}`
  }
  const { data, meta } = await answer.json()
  return `${data.name.text}, ${data.instrument}: ${data.standing} on ${meta.on}, ${data.certainty}`
}

/** The names of all Members of a region, in a language. */
export async function membersOf(
  origin: string,
  region: string,
  lang: string,
  options?: ClientRequestOptions,
): Promise<string[]> {
  const api = hc<App>(origin, options)
  const answer = await api.v1.members.$get({ query: { region, lang, limit: '1000' } })
  if (!answer.ok) throw new Error((await answer.json()).title)
  const { data } = await answer.json()
  return data.map(({ name }) => name.text)
}

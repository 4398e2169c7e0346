import type { Envelope } from '../envelope.ts'
import type { Presentation } from '../route.ts'
import { feedOf } from './feed.ts'
import type { Entry } from './feed.ts'

/** What feeds of the ILO carry beyond the format has a name of its own, as JSON Feed asks. */
const itemOf = ({ id, title, when, published, kind, event }: Entry): object => ({
  id,
  title,
  content_text: when,
  ...(published === undefined ? {} : { date_published: published }),
  tags: [kind],
  _ilo: event,
})

/** Events as JSON Feed 1.1. */
export function jsonFeedOf(envelope: Envelope, presentation: Presentation): string {
  const { title, language, updated, notice, links, entries } = feedOf(envelope, presentation)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: notice,
    language,
    authors: [{ name: 'ilo-data' }],
    _ilo: { updated, links },
    items: entries.map(itemOf),
  })
}

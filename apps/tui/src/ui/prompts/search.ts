import { search as searchRecord } from 'ilo-data'
import type { SearchHit } from 'ilo-data'
import { markOf } from '../../pages/citation.ts'
import { span } from '../../text/line.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { uiWords } from '../words.ts'

const mostHits = 60

/** The best hits, those of a kind together, the kind of the best hit first. */
function grouped(hits: readonly SearchHit[]): SearchHit[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind))
}

/** Everything in the record that a text finds, in any language held, with a look at it. */
export const search: PromptSpec = {
  title: ({ language }) => uiWords(language).search,
  invitation: ({ language }) => uiWords(language).searchInvitation,
  options(text, { setting: { language } }): PromptOption[] {
    if (text.trim() === '') return []
    const { hits } = searchRecord(text, { language, limit: mostHits })
    return grouped(hits).map((hit) => ({
      label: [span(hit.id, 'key'), span(` ${hit.text}`), ...markOf(hit.language, language)],
      hint:
        hit.matched.text === hit.text || hit.matched.text === hit.id ? [] : [span(hit.matched.text, 'muted')],
      group: uiWords(language).kinds[hit.kind],
      command: { type: 'visit', subject: hit },
      about: hit,
    }))
  },
  none(text, { language }) {
    const words = uiWords(language)
    if (text.trim() === '') return words.searchExamples
    const { suggestions } = searchRecord(text, { language, limit: 1 })
    return suggestions.length === 0 ? words.nothingFor(text) : words.nearestTo(text, suggestions.slice(0, 3))
  },
}

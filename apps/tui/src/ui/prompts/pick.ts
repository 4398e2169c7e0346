import { span } from '../../text/line.ts'
import { matches, fold } from '../../views/filter.ts'
import type { Pick, PickOption } from '../../views/view.ts'
import type { PromptOption, PromptSpec } from '../prompt.ts'
import { uiWords } from '../words.ts'

/** The prompt for something that a view lets one choose; the typed text narrows what there is. */
export function pickPrompt({ id, title, options, chosen, several, none }: Pick): PromptSpec {
  const clearing: readonly PickOption[] = none === undefined ? [] : [{ id: '', label: none }]
  const all = [...clearing, ...options]
  const labels = all.map((option) => [option.id, option.label, option.hint ?? ''].map(fold))
  const isChosen = (option: PickOption): boolean =>
    option.id === '' ? chosen.length === 0 : chosen.includes(option.id)
  const offered = all.map(
    (option): PromptOption => ({
      ...(option.id === '' ? {} : { id: option.id }),
      label: [span(several ? '' : isChosen(option) ? '• ' : '  ', 'key'), span(option.label)],
      ...(option.hint === undefined ? {} : { hint: [span(option.hint, 'muted')] }),
      command: { type: 'picked', pick: id, ids: option.id === '' ? [] : [option.id] },
    }),
  )
  return {
    title: () => title,
    invitation: ({ language }) => uiWords(language)[several ? 'pickSeveral' : 'pickOne'],
    options: (text) => matches(labels, text).flatMap((at) => offered[at] ?? []),
    none: (text, { language }) => uiWords(language).nothingFor(text),
    ...(several ? { marked: () => chosen } : {}),
  }
}

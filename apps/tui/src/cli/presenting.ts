import { rowsOf } from '@ilo/questions'
import type { Envelope } from '@ilo/questions'
import type { Block } from '../pages/blocks.ts'
import { answering, isTold, settingOf, wholeAnswer } from './asking.ts'
import type { Asked } from './asking.ts'
import type { CommandName } from './commands/table.ts'
import { exitCodes } from './failure.ts'
import { once } from './output.ts'
import type { Output } from './output.ts'
import type { Show } from './shows/show.ts'

/** How the answers of a command are shown; each part loads when it is needed, and never for data. */
async function showFor({ command, route }: Asked): Promise<Show | undefined> {
  const loaders: Partial<Record<CommandName, () => Promise<Show | undefined>>> = {
    overview: async () => (await import('./shows/overview.ts')).overviewShow,
    standing: async () => (await import('./shows/standing.ts')).standingShow,
    standings: async () => (await import('./shows/standings.ts')).standingsShow,
    compare: async () => (await import('./shows/standings.ts')).standingsShow,
    map: async () => (await import('./shows/standings.ts')).standingsShow,
    ranking: async () => (await import('./shows/statistics.ts')).statistics.get(route.name),
    years: async () => (await import('./shows/statistics.ts')).statistics.get(route.name),
    member: async () => (await import('./shows/records.ts')).records.get(route.name),
    instrument: async () => (await import('./shows/records.ts')).records.get(route.name),
    session: async () => (await import('./shows/records.ts')).records.get(route.name),
    office: async () => (await import('./shows/records.ts')).records.get(route.name),
    claim: async () => (await import('./shows/records.ts')).records.get(route.name),
    source: async () => (await import('./shows/records.ts')).records.get(route.name),
    ratifications: async () => (await import('./shows/ratified.ts')).ratified.get(route.name),
    gaps: async () => (await import('./shows/ratified.ts')).ratified.get(route.name),
    relations: async () => (await import('./shows/ratified.ts')).ratified.get(route.name),
    search: async () => (await import('./shows/ratified.ts')).ratified.get(route.name),
    check: async () => (await import('./shows/checked.ts')).checkedShow,
    version: async () => (await import('./shows/versioned.ts')).versionShow,
    cite: async () => (await import('./shows/cited.ts')).citedShow,
  }
  if (route.name === 'governingBody') return (await import('./shows/records.ts')).records.get(route.name)
  const load = loaders[command] ?? (async () => (await import('./shows/lists.ts')).lists.get(route.name))
  return load()
}

/** The exit codes of answers that are there, and yet leave the question open, or find nothing. */
const exits: Partial<Record<string, (answer: Envelope) => number>> = {
  standing: ({ data }) =>
    'standing' in data && data.standing === 'unknown' ? exitCodes.open : exitCodes.found,
  claimCheck: ({ data }) =>
    'verdict' in data && data.verdict === 'undecided' ? exitCodes.open : exitCodes.found,
  search: ({ meta }) => (meta.total === 0 ? exitCodes.notFound : exitCodes.found),
}

/** What was found, one a line: the kind, the id and the text, with tabs between. */
const hitLines = (found: Envelope): string[] =>
  rowsOf(found).map((hit) => {
    const fields = new Map<string, unknown>(Object.entries(hit))
    return ['kind', 'id', 'text'].map((name) => String(fields.get(name))).join('\t')
  })

const citedText = ({ data }: Envelope): string => ('text' in data ? `${String(data.text).trimEnd()}\n` : '')

const hasRows = (block: Block): boolean =>
  block.kind === 'drawing' || (block.kind === 'table' && block.rows.length > 0)

const dayNote = '--on is not used: this answer is the same on every day.'
const languageNote = '--lang is not used: what this answers is held in English only.'

/** What an answer has to say of the options of all commands that it does not follow. */
const notesApart = ({ apart }: Asked): readonly string[] => [
  ...(apart['on'] === undefined ? [] : [dayNote]),
  ...(apart['lang'] === undefined ? [] : [languageNote]),
]

/** The same on a page, whose texts are marked where they are in another language than asked. */
const dayApart = ({ apart }: Asked): readonly Block[] =>
  apart['on'] === undefined
    ? []
    : [{ kind: 'gap' }, { kind: 'paragraph', line: [{ text: dayNote, role: 'muted' }] }]

function withNotes(envelope: Envelope, notes: readonly string[]): Envelope {
  if (notes.length === 0) return envelope
  const { meta } = envelope
  return { ...envelope, meta: { ...meta, notes: [...(meta.notes ?? []), ...notes] } }
}

/** What a question answers, as data and as a page. */
export function outputOf(asked: Asked): Output {
  const { route } = asked
  const within = <T>(act: () => T): T => answering(asked, act)
  const answer = once(() => within(() => withNotes(wholeAnswer(asked), notesApart(asked))))
  let isFilled = false
  return {
    answer,
    async page(place) {
      const own = isTold(asked) ? await showFor(asked) : undefined
      const show = own ?? (await import('./shows/undrawn.ts')).undrawn
      const blocks = within(() => show(asked, settingOf(asked), place))
      isFilled = blocks.some(hasRows)
      return [...blocks, ...dayApart(asked)]
    },
    async nothing() {
      // What has been drawn tells at once that there is something: its rows are not asked for again.
      if (isFilled || !Array.isArray(answer().data) || rowsOf(answer()).length > 0) return []
      return (await import('./nothing.ts')).nothingFor(asked, answer())
    },
    exit: () => exits[route.name]?.(answer()) ?? exitCodes.found,
    ...(route.name === 'search' && isTold(asked) ? { lines: () => hitLines(answer()) } : {}),
    ...(route.name === 'citation' ? { text: () => citedText(answer()) } : {}),
  }
}

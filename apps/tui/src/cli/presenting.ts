import { ask, citation, claimCheck, search, standing } from '@ilo/questions'
import { noticeBlocks } from '../pages/fields.ts'
import { answering, isTold, settingOf, wholeAnswer } from './asking.ts'
import type { Asked } from './asking.ts'
import type { CommandName } from './commands/table.ts'
import { exitCodes } from './failure.ts'
import { once } from './output.ts'
import type { Output } from './output.ts'
import { genericRecord, genericTable } from './shows/generic.ts'
import { notesOf, titleOf } from './shows/show.ts'
import type { Show } from './shows/show.ts'

const generic: Show = (asked, setting) => {
  const envelope = wholeAnswer(asked)
  const { data, meta } = envelope
  return Array.isArray(data)
    ? [titleOf(asked, meta.total, setting), genericTable(data), ...notesOf(envelope)]
    : [titleOf(asked, undefined, setting), ...genericRecord(envelope), ...notesOf(envelope), ...noticeBlocks]
}

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
    cite: async () => undefined,
  }
  const load = loaders[command] ?? (async () => (await import('./shows/lists.ts')).lists.get(route.name))
  return load()
}

/** The exit code of an answer that is there, and yet leaves the question open, or finds nothing. */
function exitOf({ route, ids, query }: Asked): number {
  if (route.name === standing.name)
    return ask(standing, ids, query).data.standing === 'unknown' ? exitCodes.open : exitCodes.found
  if (route.name === claimCheck.name)
    return ask(claimCheck, ids, query).data.verdict === 'undecided' ? exitCodes.open : exitCodes.found
  if (route.name === search.name) {
    const { total } = ask(search, ids, { ...query, limit: '1' }).meta
    return total === 0 ? exitCodes.notFound : exitCodes.found
  }
  return exitCodes.found
}

/** What was found, one a line: the kind, the id and the text, with tabs between. */
const hitLines = ({ ids, query }: Asked): string[] =>
  ask(search.whole, ids, query).data.map(({ kind, id, text }) => `${kind}\t${id}\t${text}`)

/** What a question answers, as data and as a page. */
export function outputOf(asked: Asked): Output {
  const { route, ids, query } = asked
  const within = <T>(act: () => T): T => answering(route, act)
  return {
    answer: once(() => within(() => wholeAnswer(asked))),
    async page(place) {
      const show = isTold(asked) ? ((await showFor(asked)) ?? generic) : generic
      return within(() => show(asked, settingOf(asked), place))
    },
    exit: () => within(() => exitOf(asked)),
    ...(route.name === search.name && isTold(asked) ? { lines: () => within(() => hitLines(asked)) } : {}),
    ...(route.name === citation.name
      ? { text: () => `${within(() => ask(citation, ids, query).data.text).trimEnd()}\n` }
      : {}),
  }
}

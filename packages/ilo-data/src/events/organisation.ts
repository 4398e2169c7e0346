import { concepts } from '../generated/tables/concepts.ts'
import { conferenceSessions } from '../generated/tables/conference-sessions.ts'
import { constitutionAmendments } from '../generated/tables/constitution-amendments.ts'
import { declarations } from '../generated/tables/declarations.ts'
import { directorsGeneral } from '../generated/tables/directors-general.ts'
import { fundamentalSets } from '../generated/tables/fundamental-sets.ts'
import { governingBodyComposition } from '../generated/tables/governing-body-composition.ts'
import { timeline } from '../generated/tables/timeline.ts'
import type { ConferenceSession, Declaration, SessionId } from '../generated/types.ts'
import { ordinal } from '../text/ordinal.ts'
import { factOf, heldEvent } from './event.ts'
import type { IloEvent } from './types.ts'

/** Sessions, heads of the Office, the Constitution, declarations, fundamental rights, the Governing Body, history. */
export const organisationEvents = (): IloEvent[] => [
  ...conferenceSessions().flatMap(sessionEvents),
  ...directorGeneralEvents(),
  ...amendmentEvents(),
  ...declarations().flatMap(declarationEvents),
  ...fundamentalEvents(),
  ...compositionEvents(),
  ...timelineEvents(),
]

function sessionEvents({ id, year, type, opened, closed, places }: ConferenceSession): IloEvent[] {
  const which = type === 'special' ? `special Session of ${year}` : `${ordinal(Number(id))} Session`
  const session = `the ${which} of the International Labour Conference`
  const opening = heldEvent(factOf('conferenceSessions', id, 'opened'), opened, {
    kind: 'session-opening',
    session: id,
    text: `${session} opens in ${places.join(' and ')}`,
  })
  if (closed === undefined) return [opening]
  const closing = heldEvent(factOf('conferenceSessions', id, 'closed'), closed, {
    kind: 'session-closing',
    session: id,
    text: `${session} closes`,
  })
  return [opening, closing]
}

const directorGeneralEvents = (): IloEvent[] =>
  directorsGeneral().flatMap(({ order, name, titles, from, to }) => {
    const start = heldEvent(factOf('directorsGeneral', order, 'from'), from, {
      kind: 'director-general-start',
      text: `${name} takes office as ${titles[0] ?? 'head'} of the International Labour Office`,
    })
    if (to === undefined) return [start]
    const end = heldEvent(factOf('directorsGeneral', order, 'to'), to, {
      kind: 'director-general-end',
      text: `last day in office of ${name} as ${titles.at(-1) ?? 'head'} of the International Labour Office`,
    })
    return [start, end]
  })

const amendmentEvents = (): IloEvent[] =>
  constitutionAmendments().flatMap(({ id, names, adopted, session, inForce }) => {
    const adoption = heldEvent(factOf('constitutionAmendments', id, 'adopted'), adopted, {
      kind: 'amendment-adoption',
      ...(session === undefined ? {} : { session }),
      text: `${names.en}: adopted`,
    })
    if (inForce === undefined) return [adoption]
    const entry = heldEvent(factOf('constitutionAmendments', id, 'inForce'), inForce, {
      kind: 'amendment-entry-into-force',
      text: `${names.en}: in force`,
    })
    return [adoption, entry]
  })

const sessionOf = ({ body, session }: Declaration): SessionId | undefined =>
  body === 'conference' ? conferenceSessions().find(({ id }) => id === session)?.id : undefined

function declarationEvents(declaration: Declaration): IloEvent[] {
  const { id, names, adopted, body, amended = [] } = declaration
  const session = sessionOf(declaration)
  const adoption = heldEvent(factOf('declarations', id, 'adopted'), adopted, {
    kind: 'declaration-adoption',
    ...(session === undefined ? {} : { session }),
    text: `${names.en}: adopted by the ${body === 'conference' ? 'Conference' : 'Governing Body'}`,
  })
  const amendments = amended.map((date) => ({
    ...heldEvent(factOf('declarations', id, 'amended'), date, {
      kind: 'declaration-amendment',
      text: `${names.en}: amended`,
    }),
    id: `declarations/${id}/amended/${date}`,
  }))
  return [adoption, ...amendments]
}

function fundamentalEvents(): IloEvent[] {
  const sets = fundamentalSets().map(({ id, validFrom, instruments }) =>
    heldEvent(factOf('fundamentalSets', id, 'validFrom'), validFrom, {
      kind: 'fundamental-set-change',
      text: `the fundamental instruments are now ${instruments.join(', ')}`,
    }),
  )
  const principles = concepts()
    .filter(({ kind }) => kind === 'fundamental-principle')
    .flatMap(({ id, names, validFrom, validTo }) =>
      (
        [
          ['validFrom', validFrom, 'becomes'],
          ['validTo', validTo, 'ceases to be'],
        ] as const
      ).flatMap(([field, date, verb]) =>
        date === undefined
          ? []
          : [
              heldEvent(factOf('concepts', id, field), date, {
                kind: 'fundamental-principle-change',
                text: `${names.en} ${verb} a fundamental principle`,
              }),
            ],
      ),
    )
  return [...sets, ...principles]
}

const compositionEvents = (): IloEvent[] =>
  governingBodyComposition().flatMap(
    ({ id, from, inForce, titular, governments, employers, workers }): IloEvent[] =>
      from === undefined || !inForce
        ? []
        : [
            heldEvent(factOf('governingBodyComposition', id, 'from'), from, {
              kind: 'governing-body-composition-change',
              text: `the Governing Body now has ${titular} titular members: ${governments} of governments, ${employers} of employers and ${workers} of workers`,
            }),
          ],
  )

const timelineEvents = (): IloEvent[] =>
  timeline().map(({ id, date, endDate, event }) =>
    heldEvent(factOf('timeline', id, 'date'), date, {
      kind: 'timeline',
      ...(endDate === undefined ? {} : { until: endDate }),
      text: event,
    }),
  )

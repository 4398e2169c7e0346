import type { Envelope } from '../envelope.ts'
import type { Presentation } from '../route.ts'

/** The names that the rows of an answer have, known also where there is none: those asked for, or all. */
export function columnsOf({ links, meta }: Envelope, { columns = [] }: Presentation): readonly string[] {
  if (meta.grouped !== undefined) return [...meta.grouped.by, 'count']
  const asked = new URLSearchParams(links['self']?.split('?')[1]).get('fields')
  return asked === null ? columns : columns.filter((name) => asked.split(',').includes(name))
}

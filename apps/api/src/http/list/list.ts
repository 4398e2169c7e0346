import type { Conflict, Provenance } from 'ilo-data'
import { sourcesOf } from '../../provenance.ts'
import { question } from '../../question.ts'
import type { Common, QuestionSpec } from '../../question.ts'
import type { Answer, AnswerMeta, Links } from '../envelope.ts'
import type { Parameters, ValuesOf } from '../parameters.ts'
import { Problem } from '../problem.ts'
import type { Asking, Ids, IdsOf, Route } from '../route.ts'
import type { Field } from './field.ts'
import { filtered } from './filter.ts'
import type { Named } from './filter.ts'
import { grouped, groupKey } from './group.ts'
import { filterParameters, listParameters, namesGiven, textParameter } from './list-parameters.ts'
import { paged, usualPage } from './page.ts'
import { sorted } from './sort.ts'
import { finds } from './text.ts'

/** What a list was asked: its ids, its own parameters, the day and the language. */
type Asked<I extends Ids, P extends Parameters> = IdsOf<I> & ValuesOf<P> & ValuesOf<Common>

type Texts<Row> = (row: Row) => readonly (string | undefined)[]

/** A list: its rows, how they are told, and by which fields they can be asked for. */
export type ListSpec<Row, I extends Ids, P extends Parameters> = Omit<QuestionSpec<I, P>, 'answer'> & {
  readonly rows: (asked: Asked<I, P>) => readonly Row[]
  /** Tells a row from all others, in the order of the list and on its pages. */
  readonly key: (row: Row) => string
  /** The texts in which `q` looks; a list without them has no `q`, or one of its own. */
  readonly texts?: Texts<Row>
  readonly fields: Readonly<Record<string, Field<Row>>>
  /** All names that a row as it is told may have. */
  readonly columns: readonly string[]
  readonly tell: (row: Row, asked: Asked<I, P>) => object
  /** Where the values of a row were read. */
  readonly provenance?: (row: Row) => readonly Provenance[]
  /** Tells the sources with every row, asked or not. */
  readonly alwaysCited?: boolean
  /** Records that a row names, told with it where `include` asks for them. */
  readonly related?: Readonly<Record<string, (row: Row, asked: Asked<I, P>) => unknown>>
  /** What is said of all rows that are asked for, on all pages. */
  readonly meta?: (rows: readonly Row[], asked: Asked<I, P>) => AnswerMeta
  readonly links?: (asked: Asked<I, P>) => Links
}

const excludedByGroups = ['sort', 'fields', 'include'] as const

function assertNoneWithGroups({ given }: Asking): void {
  const other = excludedByGroups.find((name) => given[name] !== undefined)
  if (other === undefined) return
  throw new Problem(400, 'conflicting-parameters', {
    found: other,
    expected: 'given together with group_by, which counts rows instead of telling them',
    parameter: other,
  })
}

const conflictsIn = (provenance: readonly Provenance[]): Conflict[] =>
  provenance.flatMap(({ conflicts = [] }) => conflicts)

/** The filters that were given, each read again by its field. */
const filtersOf = <Row>(fields: Readonly<Record<string, Field<Row>>>, { given }: Asking): Named<Row>[] =>
  Object.entries(fields).flatMap(([name, field]): Named<Row>[] => {
    const text = given[name]
    const read = text === undefined ? undefined : field.filter?.(text)
    return read?.ok === true ? [{ name, filter: read.value }] : []
  })

function containing<Row>(rows: readonly Row[], q: string, texts: Texts<Row> | undefined): readonly Row[] {
  if (texts === undefined) return rows
  const matches = finds(q)
  return rows.filter((row) => matches(texts(row)))
}

function told<Row, I extends Ids, P extends Parameters>(
  spec: ListSpec<Row, I, P>,
  row: Row,
  asked: Asked<I, P>,
  { fields, include }: { readonly fields: readonly string[]; readonly include: readonly string[] },
): object {
  const whole = spec.tell(row, asked)
  const data =
    fields.length === 0
      ? whole
      : Object.fromEntries(Object.entries(whole).filter(([name]) => fields.includes(name)))
  const citing = include.includes('sources') || (spec.alwaysCited === true && fields.length === 0)
  const provenance = citing || include.includes('conflicts') ? (spec.provenance?.(row) ?? []) : []
  const related = Object.entries(spec.related ?? {})
    .filter(([name]) => include.includes(name))
    .map(([name, read]): [string, unknown] => [name, read(row, asked) ?? null])
  return {
    ...data,
    ...(citing ? { provenance } : {}),
    ...(include.includes('conflicts') ? { conflicts: conflictsIn(provenance) } : {}),
    ...(related.length === 0 ? {} : { related: Object.fromEntries(related) }),
  }
}

/** What is said of the rows, and what the filters left out of them. */
function joined(own: AnswerMeta, chosen: AnswerMeta, page: AnswerMeta): AnswerMeta {
  const coverage =
    own.coverage === undefined && chosen.coverage === undefined
      ? {}
      : { coverage: { ...own.coverage, ...chosen.coverage } }
  const notes = [...(chosen.notes ?? []), ...(own.notes ?? [])]
  return { ...own, ...chosen, ...page, ...coverage, notes }
}

/** A list with the one grammar of all lists: filters, ranges, `q`, `sort`, `fields`, `include`, `group_by` and pages. */
export function list<Row, I extends Ids, P extends Parameters>(spec: ListSpec<Row, I, P>): Route {
  const includes = [
    ...(spec.provenance === undefined ? [] : ['sources', 'conflicts']),
    ...Object.keys(spec.related ?? {}),
  ]
  const parameters = {
    ...filterParameters(spec.fields),
    ...spec.parameters,
    ...(spec.texts === undefined ? {} : textParameter),
    ...listParameters({ fields: spec.fields, columns: spec.columns, includes }),
  }
  return question<I, P>({
    ...spec,
    parameters,
    answer(asked, asking): Answer {
      const { given, at } = asking
      const { q, cursor } = given
      const chosen = filtered(spec.rows(asked), filtersOf(spec.fields, asking))
      const rows = q === undefined ? chosen.rows : containing(chosen.rows, q, spec.texts)
      const own = spec.meta?.(rows, asked) ?? {}
      const paging = { at, limit: given['limit'] === undefined ? usualPage : Number(given['limit']), cursor }
      const links = spec.links?.(asked) ?? {}
      const names = namesGiven(given['group_by'])
      if (names.length > 0) {
        assertNoneWithGroups(asking)
        const page = paged(grouped(rows, names, spec.fields, asking), groupKey(names), paging)
        return {
          data: page.rows,
          meta: joined(own, chosen.meta, page.meta),
          links: { ...links, ...page.links },
        }
      }
      const page = paged(sorted(rows, namesGiven(given['sort']), spec.fields), spec.key, paging)
      const wanted = { fields: namesGiven(given['fields']), include: namesGiven(given['include']) }
      const citing =
        spec.alwaysCited === true || wanted.include.some((name) => name === 'sources' || name === 'conflicts')
      return {
        data: page.rows.map((row) => told(spec, row, asked, wanted)),
        meta: {
          ...joined(own, chosen.meta, page.meta),
          ...(citing ? { sources: sourcesOf(page.rows.flatMap((row) => spec.provenance?.(row) ?? [])) } : {}),
        },
        links: { ...links, ...page.links },
      }
    },
  })
}

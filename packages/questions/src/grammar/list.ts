import type { Conflict, Provenance } from 'ilo-data'
import { once } from '../once.ts'
import { sourcesOf } from '../provenance.ts'
import { question } from '../question.ts'
import type { Common, QuestionSpec } from '../question.ts'
import type { Answer, AnswerMeta, Links } from '../envelope.ts'
import type { Parameters, ValuesOf } from '../parameters.ts'
import { Problem } from '../problem.ts'
import type { Asking, Ids, IdsOf, Naming, Presentation, Route } from '../route.ts'
import type { Field } from './field.ts'
import { filtered } from './filter.ts'
import type { Named } from './filter.ts'
import { grouped, groupKey } from './group.ts'
import { filterParameters, listParameters, namesGiven, textParameter } from './list-parameters.ts'
import { paged, usualPage } from './page.ts'
import type { Paging } from './page.ts'
import { sorted } from './sort.ts'
import { finds } from './text.ts'

/** What a list was asked: its ids, its own parameters, the day and the language. */
type Asked<I extends Ids, P extends Parameters> = IdsOf<I> & ValuesOf<P> & ValuesOf<Common>

type Texts<Row> = (row: Row) => readonly (string | undefined)[]

/** A list: its rows, how they are told, and by which fields they can be asked for. */
export type ListSpec<Row, Told extends object, I extends Ids, P extends Parameters> = Omit<
  QuestionSpec<readonly Told[], I, P>,
  'answer' | 'presentation'
> & {
  readonly rows: (asked: Asked<I, P>) => readonly Row[]
  /** Tells a row from all others, in the order of the list and on its pages. */
  readonly key: (row: Row) => string
  /** The texts in which `q` looks; a list without them has no `q`, or one of its own. */
  readonly texts?: Texts<Row>
  readonly fields: Readonly<Record<string, Field<Row>>>
  /** All names that a row as it is told may have. */
  readonly columns: readonly string[]
  readonly tell: (row: Row, asked: Asked<I, P>) => Told
  /** Where the values of a row were read. */
  readonly provenance?: (row: Row) => readonly Provenance[]
  /** Tells the sources with every row, asked or not. */
  readonly alwaysCited?: boolean
  /** Records that a row names, told with it where `include` asks for them. */
  readonly related?: Readonly<Record<string, (row: Row, asked: Asked<I, P>) => unknown>>
  /** What is said of all rows that are asked for, on all pages. */
  readonly meta?: (rows: readonly Row[], asked: Asked<I, P>) => AnswerMeta
  readonly links?: (asked: Asked<I, P>) => Links
  /** What names a row as it is told. */
  readonly naming?: Naming
  readonly feed?: Presentation['feed']
  /** How many rows are given where no `limit` is; the usual number where nothing is said. */
  readonly usual?: number
}

/** A list of rows: some of their fields where `fields` names them, their groups where `group_by` counts them. */
export type List<Told extends object> = Route<readonly object[]> & {
  /**
   * The same without `fields` and `group_by`, and all on one page unless `limit` says otherwise: each row is told whole,
   * so that its type is known.
   */
  readonly whole: Route<readonly Told[]>
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

/** What is to be told with a row, and where its values were read where that is. */
type Including = { readonly include: readonly string[]; readonly provenance: readonly Provenance[] }

/** What `include` asks to be told with a row. */
function included<Row, Told extends object, I extends Ids, P extends Parameters>(
  spec: ListSpec<Row, Told, I, P>,
  row: Row,
  asked: Asked<I, P>,
  { include, provenance, citing }: Including & { readonly citing: boolean },
): object {
  const related = Object.entries(spec.related ?? {})
    .filter(([name]) => include.includes(name))
    .map(([name, read]): [string, unknown] => [name, read(row, asked) ?? null])
  return {
    ...(citing ? { provenance } : {}),
    ...(include.includes('conflicts') ? { conflicts: conflictsIn(provenance) } : {}),
    ...(related.length === 0 ? {} : { related: Object.fromEntries(related) }),
  }
}

const only = (row: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)))

/** What is said of the rows, and what the filters left out of them. */
function joined(own: AnswerMeta, chosen: AnswerMeta, page: AnswerMeta): AnswerMeta {
  const coverage =
    own.coverage === undefined && chosen.coverage === undefined
      ? {}
      : { coverage: { ...own.coverage, ...chosen.coverage } }
  const notes = [...(chosen.notes ?? []), ...(own.notes ?? [])]
  return { ...own, ...chosen, ...page, ...coverage, notes }
}

/** The rows that a query asks for, on all pages, and what is said of them. */
function selected<Row, Told extends object, I extends Ids, P extends Parameters>(
  spec: ListSpec<Row, Told, I, P>,
  asked: Asked<I, P>,
  asking: Asking,
): { readonly rows: readonly Row[]; readonly metaWith: (page: AnswerMeta) => AnswerMeta } {
  const { q } = asking.given
  const { rows: held, meta } = filtered(spec.rows(asked), filtersOf(spec.fields, asking))
  const rows = q === undefined ? held : containing(held, q, spec.texts)
  const own = spec.meta?.(rows, asked) ?? {}
  return { rows, metaWith: (page) => joined(own, meta, page) }
}

const pagingOf = ({ given, at }: Asking, usual: number): Paging => ({
  at,
  limit: given['limit'] === undefined ? usual : Number(given['limit']),
  cursor: given['cursor'],
})

/** Tells the rows of one page, each by a function of its own. */
function tellRows<Row, Told extends object, As extends object, I extends Ids, P extends Parameters>(
  spec: ListSpec<Row, Told, I, P>,
  asked: Asked<I, P>,
  asking: Asking,
  usual: number,
  told: (row: Row, including: Including) => As,
): Answer<readonly As[]> {
  const { rows, metaWith } = selected(spec, asked, asking)
  const page = paged(
    sorted(rows, namesGiven(asking.given['sort']), spec.fields, asked.on),
    spec.key,
    pagingOf(asking, usual),
  )
  const include = namesGiven(asking.given['include'])
  const citing =
    spec.alwaysCited === true || include.some((name) => name === 'sources' || name === 'conflicts')
  const cited = page.rows.map((row) => (citing ? (spec.provenance?.(row) ?? []) : []))
  const sources = sourcesOf(cited.flat())
  return {
    data: page.rows.map((row, at) => told(row, { include, provenance: cited[at] ?? [] })),
    meta: { ...metaWith(page.meta), ...(citing ? { sources } : {}) },
    links: { ...spec.links?.(asked), ...page.links },
  }
}

function countRows<Row, Told extends object, I extends Ids, P extends Parameters>(
  spec: ListSpec<Row, Told, I, P>,
  asked: Asked<I, P>,
  asking: Asking,
): Answer<readonly object[]> {
  const names = namesGiven(asking.given['group_by'])
  const { rows, metaWith } = selected(spec, asked, asking)
  assertNoneWithGroups(asking)
  const groups = grouped(rows, names, spec.fields, asking)
  const page = paged(groups, groupKey(names), pagingOf(asking, usualPage))
  const meta = { ...metaWith(page.meta), grouped: { by: names, groups: groups.length, rows: rows.length } }
  return { data: page.rows, meta, links: { ...spec.links?.(asked), ...page.links } }
}

/** The parameters of a list: its filters, its own, and those of all lists. */
function parametersOf<Row, Told extends object, I extends Ids, P extends Parameters>({
  fields,
  columns,
  parameters,
  texts,
  provenance,
  related = {},
}: ListSpec<Row, Told, I, P>) {
  const includes = [...(provenance === undefined ? [] : ['sources', 'conflicts']), ...Object.keys(related)]
  return {
    own: { ...filterParameters(fields), ...parameters, ...(texts === undefined ? {} : textParameter) },
    common: listParameters({ fields, columns, includes }),
  }
}

/** A list with the one grammar of all lists: filters, ranges, `q`, `sort`, `fields`, `include`, `group_by` and pages. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Row, Told extends object, I extends Ids, P extends Parameters>(
  spec: ListSpec<Row, Told, I, P>,
): List<Told> {
  const { name, path, summary, example } = spec
  const presentation: Presentation = {
    columns: spec.columns,
    ...(spec.naming === undefined ? {} : { naming: spec.naming }),
    ...(spec.feed === undefined ? {} : { feed: spec.feed }),
  }
  const parameters = once(() => parametersOf(spec))
  const inPart = once(() =>
    question<readonly object[], I, P>({
      ...spec,
      presentation,
      parameters: { ...parameters().own, ...parameters().common },
      answer(asked, asking) {
        if (asking.given['group_by'] !== undefined) return countRows(spec, asked, asking)
        const fields = namesGiven(asking.given['fields'])
        return tellRows(spec, asked, asking, spec.usual ?? usualPage, (row, including) => {
          const whole = spec.tell(row, asked)
          const citing =
            including.include.includes('sources') || (spec.alwaysCited === true && fields.length === 0)
          return {
            ...(fields.length === 0 ? whole : only(whole, fields)),
            ...included(spec, row, asked, { ...including, citing }),
          }
        })
      },
    }),
  )
  const whole = once(() => {
    const common = Object.entries(parameters().common).filter(
      ([parameter]) => parameter !== 'fields' && parameter !== 'group_by',
    )
    return question<readonly Told[], I, P>({
      ...spec,
      presentation,
      parameters: { ...parameters().own, ...Object.fromEntries(common) },
      answer: (asked, asking) =>
        tellRows(spec, asked, asking, Number.POSITIVE_INFINITY, (row, including) => ({
          ...spec.tell(row, asked),
          ...included(spec, row, asked, {
            ...including,
            citing: spec.alwaysCited === true || including.include.includes('sources'),
          }),
        })),
    })
  })
  return {
    name,
    path,
    summary,
    example,
    presentation,
    get parameters() {
      return inPart().parameters
    },
    handle: (ids, search) => inPart().handle(ids, search),
    get whole() {
      return whole()
    },
  }
}

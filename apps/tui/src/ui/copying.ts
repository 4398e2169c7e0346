import { answerAt, csvOf, rowsOf } from '@ilo/questions'
import { cite } from 'ilo-data'
import type { Citable, CitationStyle } from 'ilo-data'
import type { Subject } from '../pages/subject.ts'
import { viewOf } from '../screens/subjects.ts'
import { iloPageOf } from './ilo-page.ts'
import { promptWords } from './prompt-words.ts'
import { active } from './state.ts'
import type { State } from './state.ts'

/** Something that can be copied: what it is called, and its text, made when it is wanted. */
type Form = { readonly id: string; readonly name: string; readonly text: () => string }

/** The same of one of the records at hand. */
export type Copy = Form & { readonly group?: string }

const styles: readonly CitationStyle[] = ['apa', 'bibtex', 'csl-json', 'ris']

const idOf = (subject: Subject): string =>
  'id' in subject
    ? subject.id
    : 'member' in subject
      ? `${subject.member} ${subject.instrument}`
      : subject.instrument

function citableOf(subject: Subject): Citable | undefined {
  if (subject.kind === 'member') return { kind: 'member', id: subject.id }
  if (subject.kind === 'instrument') return { kind: 'instrument', id: subject.id }
  if (subject.kind === 'session') return { kind: 'session', id: subject.id }
  return subject.kind === 'standing'
    ? { kind: 'ratification', member: subject.member, instrument: subject.instrument }
    : undefined
}

/** The citation; none of what cannot be cited, such as a ratification that is not held. */
function citationOf(citable: Citable, style: CitationStyle, { setting }: State): string | undefined {
  try {
    return cite(citable, style, { language: setting.language })
  } catch {
    return undefined
  }
}

/** What can be copied of a record, or of a view that is about none. */
function formsOf(about: Subject | undefined, row: object | undefined, state: State): readonly Form[] {
  const { setting } = state
  const words = promptWords(setting.language)
  const address = (about === undefined ? active(state).view : viewOf(about)).address(setting)
  const known = (id: string, name: string, text: string | undefined): Form[] =>
    text === undefined ? [] : [{ id, name, text: () => text }]
  const citable = about === undefined ? undefined : citableOf(about)
  return [
    ...known('id', words.id, about === undefined ? undefined : idOf(about)),
    ...known('ilo', words.iloPage, iloPageOf(about)),
    ...known('address', words.address, address),
    ...(citable === undefined
      ? []
      : styles.flatMap((style) => known(style, words.citation(style), citationOf(citable, style, state)))),
    { id: 'json', name: words.json, text: () => JSON.stringify(row ?? answerAt(address).data, undefined, 2) },
    { id: 'csv', name: words.csv, text: () => csvOf(row === undefined ? rowsOf(answerAt(address)) : [row]) },
  ]
}

/** What can be copied: of the record that the view is about, and of what is chosen in it. */
export function copiesOf(state: State): readonly Copy[] {
  const { view, stage } = active(state)
  const chosen = view.chosen(stage)
  const others = [view.subject, chosen?.subject].filter((subject) => subject !== undefined)
  const subjects = others.filter((subject, at) => at === 0 || idOf(subject) !== idOf(others[0] ?? subject))
  if (subjects.length === 0) return formsOf(undefined, chosen?.row, state)
  return subjects.flatMap((subject) =>
    formsOf(subject, subject === chosen?.subject ? chosen.row : undefined, state).map((form) => ({
      ...form,
      id: `${idOf(subject)} ${form.id}`,
      group: idOf(subject),
    })),
  )
}

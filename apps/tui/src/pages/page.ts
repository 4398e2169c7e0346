import { answerInstrument, answerMember, answerStanding } from '../answers/answers.ts'
import type { Question } from '../answers/question.ts'
import type { Subject } from '../answers/subject.ts'
import type { Block } from './blocks.ts'
import { instrumentPage } from './instrument.ts'
import { memberPage } from './member.ts'
import { standingPage } from './standing.ts'

/** The page about a subject. */
export function pageOf(subject: Subject, question: Question): Block[] {
  switch (subject.kind) {
    case 'member':
      return memberPage(answerMember(subject.member, question), question)
    case 'instrument':
      return instrumentPage(answerInstrument(subject.instrument, question), question)
    case 'standing':
      return standingPage(answerStanding(subject.member, subject.instrument, question))
  }
}

/** What a page is called in one short line. */
export function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'member':
      return subject.member
    case 'instrument':
      return subject.instrument
    case 'standing':
      return `${subject.member} ${subject.instrument}`
  }
}

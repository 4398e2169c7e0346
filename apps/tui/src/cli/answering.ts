import { answerInstrument, answerMember, answerStanding } from '../answers/answers.ts'
import { instrumentPage } from '../pages/instrument.ts'
import { memberPage } from '../pages/member.ts'
import { standingPage } from '../pages/standing.ts'
import { readInstrument, readMember, readPair } from './arguments.ts'
import type { Command, Output } from './command.ts'

/*
 * The commands that read the record. They load with it, when one of them is called, so that the help and the version
 * need not wait for it.
 */

export const member: Command['run'] = (words, question): Output => {
  const answer = answerMember(readMember(words), question)
  return { answer: () => answer, page: () => memberPage(answer, question) }
}

export const instrument: Command['run'] = (words, question): Output => {
  const answer = answerInstrument(readInstrument(words), question)
  return { answer: () => answer, page: () => instrumentPage(answer, question) }
}

export const standing: Command['run'] = (words, question): Output => {
  const pair = readPair(words)
  const answer = answerStanding(pair.member, pair.instrument, question)
  return { answer: () => answer, page: () => standingPage(answer) }
}

export { callsMeantBy } from './arguments.ts'
export { overview } from './overview.ts'

import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'

type Words = {
  readonly name: string
  readonly counted: (count: number) => string
  readonly date: string
  readonly what: string
  readonly text: string
  readonly member: string
  readonly instrument: string
  readonly session: string
  readonly until: string
  readonly between: (from: string, to: string) => string
  readonly fact: string
  readonly certainty: string
  readonly decade: string
  /** That not everything is held, and what is told in another language. */
  readonly partly: string
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Time',
    counted: (count) => (count === 1 ? '1 event' : `${count} events`),
    date: 'Date',
    what: 'Kind',
    text: 'What happened',
    member: 'Member',
    instrument: 'Instrument',
    session: 'Session',
    until: 'Until',
    between: (from, to) => `between ${from} and ${to}`,
    fact: 'Rests on',
    certainty: 'Date known by',
    decade: 'decade',
    partly: 'Only what is held is told: the ratifications of most instruments are not all held.',
  },
  bg: {
    name: 'Време',
    counted: (count) => (count === 1 ? '1 събитие' : `${count} събития`),
    date: 'Дата',
    what: 'Вид',
    text: 'Какво се случи',
    member: 'Членка',
    instrument: 'Акт',
    session: 'Сесия',
    until: 'До',
    between: (from, to) => `между ${from} и ${to}`,
    fact: 'Почива на',
    certainty: 'Датата е известна от',
    decade: 'десетилетие',
    partly:
      'Показано е само наличното: ратификациите на повечето актове не са налични изцяло. Което е само на английски, е отбелязано с [en].',
  },
  ru: {
    name: 'Время',
    counted: (count) => `событий: ${count}`,
    date: 'Дата',
    what: 'Вид',
    text: 'Что произошло',
    member: 'Член',
    instrument: 'Акт',
    session: 'Сессия',
    until: 'До',
    between: (from, to) => `между ${from} и ${to}`,
    fact: 'Основано на',
    certainty: 'Дата известна по',
    decade: 'десятилетие',
    partly:
      'Показано только то, что есть в записях: ратификации большинства актов учтены не полностью. То, что есть только на английском, отмечено [en].',
  },
  fr: {
    name: 'Temps',
    counted: (count) => (count === 1 ? '1 événement' : `${count} événements`),
    date: 'Date',
    what: 'Genre',
    text: 'Ce qui s’est passé',
    member: 'Membre',
    instrument: 'Instrument',
    session: 'Session',
    until: 'Jusqu’au',
    between: (from, to) => `entre ${from} et ${to}`,
    fact: 'Repose sur',
    certainty: 'Date connue par',
    decade: 'décennie',
    partly:
      'Seul ce qui est détenu est indiqué : les ratifications de la plupart des instruments ne le sont pas toutes. Ce qui n’existe ici qu’en anglais est marqué [en].',
  },
  es: {
    name: 'Tiempo',
    counted: (count) => (count === 1 ? '1 acontecimiento' : `${count} acontecimientos`),
    date: 'Fecha',
    what: 'Clase',
    text: 'Qué ocurrió',
    member: 'Miembro',
    instrument: 'Instrumento',
    session: 'Reunión',
    until: 'Hasta',
    between: (from, to) => `entre ${from} y ${to}`,
    fact: 'Se apoya en',
    certainty: 'Fecha conocida por',
    decade: 'década',
    partly:
      'Solo se indica lo que consta: no constan todas las ratificaciones de la mayoría de los instrumentos. Lo que solo consta en inglés lleva la marca [en].',
  },
}

export const timeWords = (language: Language): Words => words[uiLanguageFor(language)]

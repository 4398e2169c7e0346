import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'

type Words = {
  readonly name: string
  readonly world: string
  readonly region: string
  readonly what: string
  readonly fundamental: string
  readonly summary: (what: string, where: string, on: string) => string
  readonly inForce: (count: number, of: number) => string
  readonly notShown: (members: string) => string
  readonly scale: string
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Map',
    world: 'the world',
    region: 'region',
    what: 'instrument',
    fundamental: 'how many fundamental instruments are in force',
    summary: (what, where, on) => `${what}: ${where} on ${on}`,
    inForce: (count, of) => `${count} of ${of} fundamental instruments in force`,
    notShown: (members) => `too small for this map: ${members}`,
    scale: 'a digit: how many; a: ten; *: all',
  },
  bg: {
    name: 'Карта',
    world: 'светът',
    region: 'регион',
    what: 'акт',
    fundamental: 'колко основни акта са в сила',
    summary: (what, where, on) => `${what}: ${where} към ${on}`,
    inForce: (count, of) => `${count} от ${of} основни акта в сила`,
    notShown: (members) => `твърде малки за тази карта: ${members}`,
    scale: 'цифра: колко; a: десет; *: всички',
  },
  ru: {
    name: 'Карта',
    world: 'мир',
    region: 'регион',
    what: 'акт',
    fundamental: 'сколько основополагающих актов действует',
    summary: (what, where, on) => `${what}: ${where} на ${on}`,
    inForce: (count, of) => `действует основополагающих актов: ${count} из ${of}`,
    notShown: (members) => `слишком малы для этой карты: ${members}`,
    scale: 'цифра: сколько; a: десять; *: все',
  },
  fr: {
    name: 'Carte',
    world: 'le monde',
    region: 'région',
    what: 'instrument',
    fundamental: 'combien d’instruments fondamentaux sont en vigueur',
    summary: (what, where, on) => `${what} : ${where} au ${on}`,
    inForce: (count, of) => `${count} sur ${of} instruments fondamentaux en vigueur`,
    notShown: (members) => `trop petits pour cette carte : ${members}`,
    scale: 'un chiffre : combien ; a : dix ; * : tous',
  },
  es: {
    name: 'Mapa',
    world: 'el mundo',
    region: 'región',
    what: 'instrumento',
    fundamental: 'cuántos instrumentos fundamentales están en vigor',
    summary: (what, where, on) => `${what}: ${where} a ${on}`,
    inForce: (count, of) => `${count} de ${of} instrumentos fundamentales en vigor`,
    notShown: (members) => `demasiado pequeños para este mapa: ${members}`,
    scale: 'una cifra: cuántos; a: diez; *: todos',
  },
}

export const mapWords = (language: Language): Words => words[uiLanguageFor(language)]

import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'

type Words = {
  readonly name: string
  readonly summary: (members: string, differing: number, all: number, on: string) => string
  readonly members: string
  readonly against: string
  readonly regionOf: (region: string) => string
  readonly nothing: string
  readonly differs: string
  readonly ofRegion: (count: number, members: number, region: string, instrument: string) => string
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Compare',
    summary: (members, differing, all, on) => `${members} on ${on}: ${differing} of ${all} differ`,
    members: 'Members',
    against: 'against',
    regionOf: (region) => `the region: ${region}`,
    nothing: 'nothing else',
    differs: 'differs',
    ofRegion: (count, members, region, instrument) =>
      `${instrument} is in force for ${count} of ${members} Members of the region ${region}.`,
  },
  bg: {
    name: 'Сравнение',
    summary: (members, differing, all, on) => `${members} към ${on}: различни ${differing} от ${all}`,
    members: 'членки',
    against: 'спрямо',
    regionOf: (region) => `региона: ${region}`,
    nothing: 'нищо друго',
    differs: 'различно',
    ofRegion: (count, members, region, instrument) =>
      `${instrument} е в сила за ${count} от ${members} членки на региона ${region}.`,
  },
  ru: {
    name: 'Сравнение',
    summary: (members, differing, all, on) => `${members} на ${on}: различаются ${differing} из ${all}`,
    members: 'члены',
    against: 'с чем',
    regionOf: (region) => `регион: ${region}`,
    nothing: 'больше ни с чем',
    differs: 'различие',
    ofRegion: (count, members, region, instrument) =>
      `${instrument} действует для ${count} из ${members} членов региона ${region}.`,
  },
  fr: {
    name: 'Comparer',
    summary: (members, differing, all, on) => `${members} au ${on} : ${differing} sur ${all} diffèrent`,
    members: 'Membres',
    against: 'face à',
    regionOf: (region) => `la région : ${region}`,
    nothing: 'rien d’autre',
    differs: 'diffère',
    ofRegion: (count, members, region, instrument) =>
      `${instrument} est en vigueur pour ${count} des ${members} Membres de la région ${region}.`,
  },
  es: {
    name: 'Comparar',
    summary: (members, differing, all, on) => `${members} a ${on}: ${differing} de ${all} difieren`,
    members: 'Miembros',
    against: 'frente a',
    regionOf: (region) => `la región: ${region}`,
    nothing: 'nada más',
    differs: 'difiere',
    ofRegion: (count, members, region, instrument) =>
      `${instrument} está en vigor para ${count} de ${members} Miembros de la región ${region}.`,
  },
}

export const compareWords = (language: Language): Words => words[uiLanguageFor(language)]

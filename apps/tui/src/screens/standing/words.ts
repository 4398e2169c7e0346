import type { Language, StandingKind } from 'ilo-data'
import type { InAllLanguages } from '../../words/languages.ts'
import { uiLanguageFor } from '../../words/languages.ts'

type Words = {
  readonly title: (name: string, member: string, instrument: string, on: string) => string
  /** What a standing means, for whom the word is new. */
  readonly meaning: Readonly<Record<Exclude<StandingKind, 'unknown'>, string>>
  /** Unknown, since dates are partial, missing, or older than the day. */
  readonly leftOpen: string
  /** Unknown, since no ratification is held and the list is not whole. */
  readonly notHeld: string
  readonly means: string
  readonly why: string
  readonly inForce: string
  readonly ended: string
  readonly reported: string
  readonly denouncedBy: string
  readonly byRatificationOf: (code: string) => string
  readonly declarations: string
  readonly restsOn: string
  readonly instrument: string
  readonly iloMember: string
  readonly iloText: string
}

const words: InAllLanguages<Words> = {
  en: {
    title: (name, member, instrument, on) => `${name} (${member}) and ${instrument} on ${on}`,
    meaning: {
      'in-force': 'the instrument binds the State on this day.',
      ratified: 'the State has ratified it; that it binds the State already is not known.',
      denounced: 'the State had ratified it and has left it since.',
      'not-ratified': 'the State has not ratified it by this day.',
      'not-open':
        'nobody can ratify it on this day: it is not adopted yet, has ended, or is a Recommendation.',
      'not-a-member': 'the State is not a Member of the ILO on this day.',
    },
    leftOpen: 'what is held leaves open what was so on this day: it may be any of these.',
    notHeld:
      'no ratification is held; but not all ratifications of the instrument are held either, so that there may be one.',
    means: 'Means',
    why: 'Why',
    inForce: 'In force',
    ended: 'Ended',
    reported: 'Reported',
    denouncedBy: 'Denounced by',
    byRatificationOf: (code) => `the ratification of ${code}`,
    declarations: 'Declarations',
    restsOn: 'Rests on',
    instrument: 'Instrument',
    iloMember: 'ILO, Member',
    iloText: 'ILO, text',
  },
  bg: {
    title: (name, member, instrument, on) => `${name} (${member}) и ${instrument} към ${on}`,
    meaning: {
      'in-force': 'актът обвързва държавата на този ден.',
      ratified: 'държавата го е ратифицирала; не се знае дали вече я обвързва.',
      denounced: 'държавата го е ратифицирала и след това го е напуснала.',
      'not-ratified': 'държавата не го е ратифицирала до този ден.',
      'not-open': 'никой не може да го ратифицира на този ден: още не е приет, прекратен е или е препоръка.',
      'not-a-member': 'държавата не е членка на МОТ на този ден.',
    },
    leftOpen: 'записаното оставя открито какво е било на този ден: може да е всяко от тези.',
    notHeld: 'няма записана ратификация; но не са записани и всички ратификации на акта, затова може да има.',
    means: 'Значи',
    why: 'Защо',
    inForce: 'В сила',
    ended: 'Край',
    reported: 'Съобщено',
    denouncedBy: 'Денонсиран с',
    byRatificationOf: (code) => `ратификацията на ${code}`,
    declarations: 'Декларации',
    restsOn: 'Почива на',
    instrument: 'Акт',
    iloMember: 'МОТ, държава',
    iloText: 'МОТ, текст',
  },
  ru: {
    title: (name, member, instrument, on) => `${name} (${member}) и ${instrument} на ${on}`,
    meaning: {
      'in-force': 'акт связывает государство в этот день.',
      ratified: 'государство его ратифицировало; связывает ли он уже, неизвестно.',
      denounced: 'государство его ратифицировало и затем вышло из него.',
      'not-ratified': 'государство не ратифицировало его к этому дню.',
      'not-open':
        'никто не может ратифицировать его в этот день: он ещё не принят, прекращён или это рекомендация.',
      'not-a-member': 'государство не член МОТ в этот день.',
    },
    leftOpen: 'записанное оставляет открытым, что было в этот день: возможно любое из этого.',
    notHeld: 'ратификация не записана; но записаны и не все ратификации акта, поэтому она возможна.',
    means: 'Значит',
    why: 'Почему',
    inForce: 'В силе',
    ended: 'Конец',
    reported: 'Сообщено',
    denouncedBy: 'Денонсирован',
    byRatificationOf: (code) => `ратификацией ${code}`,
    declarations: 'Заявления',
    restsOn: 'Основание',
    instrument: 'Акт',
    iloMember: 'МОТ, государство',
    iloText: 'МОТ, текст',
  },
  fr: {
    title: (name, member, instrument, on) => `${name} (${member}) et ${instrument} au ${on}`,
    meaning: {
      'in-force': 'l’instrument lie l’État à cette date.',
      ratified: 'l’État l’a ratifié ; on ne sait pas s’il le lie déjà.',
      denounced: 'l’État l’avait ratifié et l’a quitté depuis.',
      'not-ratified': 'l’État ne l’a pas ratifié à cette date.',
      'not-open':
        'personne ne peut le ratifier à cette date : il n’est pas encore adopté, a pris fin, ou est une recommandation.',
      'not-a-member': 'l’État n’est pas Membre de l’OIT à cette date.',
    },
    leftOpen: 'ce qui est connu laisse ouvert ce qu’il en était à cette date : l’un ou l’autre est possible.',
    notHeld:
      'aucune ratification n’est connue ; mais toutes celles de l’instrument ne le sont pas, il peut donc y en avoir une.',
    means: 'Signifie',
    why: 'Pourquoi',
    inForce: 'En vigueur',
    ended: 'Fin',
    reported: 'Signalé',
    denouncedBy: 'Dénoncé par',
    byRatificationOf: (code) => `la ratification de ${code}`,
    declarations: 'Déclarations',
    restsOn: 'Repose sur',
    instrument: 'Instrument',
    iloMember: 'OIT, État',
    iloText: 'OIT, texte',
  },
  es: {
    title: (name, member, instrument, on) => `${name} (${member}) y ${instrument} a ${on}`,
    meaning: {
      'in-force': 'el instrumento obliga al Estado este día.',
      ratified: 'el Estado lo ha ratificado; no se sabe si ya lo obliga.',
      denounced: 'el Estado lo había ratificado y después lo dejó.',
      'not-ratified': 'el Estado no lo ha ratificado hasta este día.',
      'not-open':
        'nadie puede ratificarlo este día: aún no se ha adoptado, ha terminado o es una recomendación.',
      'not-a-member': 'el Estado no es Miembro de la OIT este día.',
    },
    leftOpen: 'lo que consta deja abierto qué regía este día: puede ser cualquiera de estos.',
    notHeld:
      'no consta ninguna ratificación; pero tampoco constan todas las del instrumento, de modo que puede haberla.',
    means: 'Significa',
    why: 'Por qué',
    inForce: 'En vigor',
    ended: 'Fin',
    reported: 'Informado',
    denouncedBy: 'Denunciado por',
    byRatificationOf: (code) => `la ratificación de ${code}`,
    declarations: 'Declaraciones',
    restsOn: 'Se apoya en',
    instrument: 'Instrumento',
    iloMember: 'OIT, Estado',
    iloText: 'OIT, texto',
  },
}

export const standingWords = (language: Language): Words => words[uiLanguageFor(language)]

import type { Language } from 'ilo-data'
import { uiLanguageFor } from '../../words/languages.ts'
import type { InAllLanguages } from '../../words/languages.ts'

type Words = {
  readonly name: string
  readonly counted: (count: number) => string
  readonly id: string
  readonly verdict: string
  readonly computed: string
  readonly notAsked: string
  readonly statement: string
  readonly document: string
  readonly lines: (lines: string, count: number) => string
  readonly kind: string
  readonly value: string
  readonly speaksOf: string
  readonly byPeople: string
  readonly byFacts: string
  readonly agrees: string
  readonly differs: string
  readonly evidence: string
  readonly independent: string
  readonly dependent: string
  readonly check: (part: number, of: number) => string
  readonly needs: string
  readonly states: string
  readonly found: (on: string) => string
  readonly askedOn: (day: string) => string
  readonly right: string
  readonly reason: string
  readonly certainty: string
  readonly facts: (count: number) => string
  readonly untested: string
  readonly nothingToAsk: string
}

const words: InAllLanguages<Words> = {
  en: {
    name: 'Claims',
    counted: (count) => (count === 1 ? '1 claim' : `${count} claims`),
    id: 'Claim',
    verdict: 'Verdict',
    computed: 'The facts',
    notAsked: 'no check',
    statement: 'Statement, in our words',
    document: 'Document',
    lines: (lines, count) => `${count === 1 ? 'line' : 'lines'} ${lines}`,
    kind: 'Kind',
    value: 'States',
    speaksOf: 'Speaks of',
    byPeople: 'Verdict recorded',
    byFacts: 'Verdict of the facts',
    agrees: 'it agrees with the one recorded',
    differs: 'it differs from the one recorded',
    evidence: 'Evidence',
    independent: 'read outside the document’s own family of texts, too',
    dependent: 'read only in the document’s own family of texts',
    check: (part, of) => (of === 1 ? 'Check' : `Check ${part} of ${of}`),
    needs: 'Needs',
    states: 'Stated',
    found: (on) => `The facts, ${on}`,
    askedOn: (day) => `Asked of ${day}`,
    right: 'Right',
    reason: 'Reason',
    certainty: 'Confidence',
    facts: (count) => `Rests on ${count} ${count === 1 ? 'fact' : 'facts'}`,
    untested: 'Not tested',
    nothingToAsk: 'Nothing that it states can be asked of the facts.',
  },
  bg: {
    name: 'Твърдения',
    counted: (count) => (count === 1 ? '1 твърдение' : `${count} твърдения`),
    id: 'Твърдение',
    verdict: 'Преценка',
    computed: 'Фактите',
    notAsked: 'без проверка',
    statement: 'С наши думи',
    document: 'Документ',
    lines: (lines, count) => `${count === 1 ? 'ред' : 'редове'} ${lines}`,
    kind: 'Вид',
    value: 'Посочва',
    speaksOf: 'Отнася се за',
    byPeople: 'Записана преценка',
    byFacts: 'Преценка на фактите',
    agrees: 'съвпада със записаната',
    differs: 'различава се от записаната',
    evidence: 'Основание',
    independent: 'прочетено и извън семейството текстове на документа',
    dependent: 'прочетено само в семейството текстове на документа',
    check: (part, of) => (of === 1 ? 'Проверка' : `Проверка ${part} от ${of}`),
    needs: 'Нужно ѝ е',
    states: 'Твърди се',
    found: (on) => `Фактите, ${on}`,
    askedOn: (day) => `Ако е за ${day}`,
    right: 'Вярно',
    reason: 'Обяснение',
    certainty: 'Сигурност',
    facts: (count) => `Почива на ${count} ${count === 1 ? 'факт' : 'факта'}`,
    untested: 'Непроверено',
    nothingToAsk: 'За нищо от него не може да се попитат фактите.',
  },
  ru: {
    name: 'Утверждения',
    counted: (count) => `Утверждений: ${count}`,
    id: 'Утверждение',
    verdict: 'Оценка',
    computed: 'Факты',
    notAsked: 'без проверки',
    statement: 'Нашими словами',
    document: 'Документ',
    lines: (lines, count) => `${count === 1 ? 'строка' : 'строки'} ${lines}`,
    kind: 'Вид',
    value: 'Указывает',
    speaksOf: 'Говорит о',
    byPeople: 'Записанная оценка',
    byFacts: 'Оценка фактов',
    agrees: 'совпадает с записанной',
    differs: 'отличается от записанной',
    evidence: 'Основание',
    independent: 'прочитано и вне семейства текстов документа',
    dependent: 'прочитано только в семействе текстов документа',
    check: (part, of) => (of === 1 ? 'Проверка' : `Проверка ${part} из ${of}`),
    needs: 'Нужно',
    states: 'Утверждается',
    found: (on) => `Факты, ${on}`,
    askedOn: (day) => `Если о ${day}`,
    right: 'Верно',
    reason: 'Объяснение',
    certainty: 'Надёжность',
    facts: (count) => `Основано на фактах: ${count}`,
    untested: 'Не проверено',
    nothingToAsk: 'Ни о чём из этого нельзя спросить факты.',
  },
  fr: {
    name: 'Affirmations',
    counted: (count) => (count < 2 ? `${count} affirmation` : `${count} affirmations`),
    id: 'Affirmation',
    verdict: 'Verdict',
    computed: 'Les faits',
    notAsked: 'sans contrôle',
    statement: 'Avec nos mots',
    document: 'Document',
    lines: (lines, count) => `${count === 1 ? 'ligne' : 'lignes'} ${lines}`,
    kind: 'Genre',
    value: 'Indique',
    speaksOf: 'Parle de',
    byPeople: 'Verdict enregistré',
    byFacts: 'Verdict des faits',
    agrees: 'il concorde avec celui qui est enregistré',
    differs: 'il diffère de celui qui est enregistré',
    evidence: 'Fondement',
    independent: 'lu aussi hors de la famille de textes du document',
    dependent: 'lu seulement dans la famille de textes du document',
    check: (part, of) => (of === 1 ? 'Contrôle' : `Contrôle ${part} sur ${of}`),
    needs: 'Demande',
    states: 'Affirmé',
    found: (on) => `Les faits, ${on}`,
    askedOn: (day) => `Demandé pour le ${day}`,
    right: 'Juste',
    reason: 'Raison',
    certainty: 'Fiabilité',
    facts: (count) => `Repose sur ${count} ${count < 2 ? 'fait' : 'faits'}`,
    untested: 'Non contrôlé',
    nothingToAsk: 'Rien de ce qu’elle dit ne peut être demandé aux faits.',
  },
  es: {
    name: 'Afirmaciones',
    counted: (count) => (count === 1 ? '1 afirmación' : `${count} afirmaciones`),
    id: 'Afirmación',
    verdict: 'Veredicto',
    computed: 'Los hechos',
    notAsked: 'sin comprobar',
    statement: 'En nuestras palabras',
    document: 'Documento',
    lines: (lines, count) => `${count === 1 ? 'línea' : 'líneas'} ${lines}`,
    kind: 'Clase',
    value: 'Indica',
    speaksOf: 'Habla de',
    byPeople: 'Veredicto registrado',
    byFacts: 'Veredicto de los hechos',
    agrees: 'coincide con el registrado',
    differs: 'difiere del registrado',
    evidence: 'Fundamento',
    independent: 'leído también fuera de la familia de textos del documento',
    dependent: 'leído solo en la familia de textos del documento',
    check: (part, of) => (of === 1 ? 'Comprobación' : `Comprobación ${part} de ${of}`),
    needs: 'Necesita',
    states: 'Se afirma',
    found: (on) => `Los hechos, ${on}`,
    askedOn: (day) => `Preguntado para el ${day}`,
    right: 'Cierto',
    reason: 'Motivo',
    certainty: 'Fiabilidad',
    facts: (count) => `Se apoya en ${count} ${count === 1 ? 'hecho' : 'hechos'}`,
    untested: 'Sin comprobar',
    nothingToAsk: 'Nada de lo que dice puede preguntarse a los hechos.',
  },
}

export const claimWords = (language: Language): Words => words[uiLanguageFor(language)]

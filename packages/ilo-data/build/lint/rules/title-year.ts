import type { Rule } from '../rule.ts'

/** Years since the first session of the Conference, standing alone among digits. */
const years = /(?<!\d)(?:19[1-9]|20\d)\d(?!\d)/g

export const titleYear: Rule = {
  name: 'title-year',
  what: 'The year at the end of a title is that of the adoption; of a Protocol, the title may also end with that of its Convention.',
  needs: ['instruments', 'instruments.adopted'],
  *check({ tables }) {
    const instruments = new Map(tables.instruments.map((row) => [row.id, row]))
    for (const { instrument, language, form, title } of tables.instrumentTitles) {
      const row = instruments.get(instrument)
      const told: readonly string[] = title.match(years) ?? []
      const adopted = row?.adopted.slice(0, 4)
      if (row === undefined || adopted === undefined || told.length === 0) continue
      const right = row.kind === 'protocol' ? told.includes(adopted) : told.at(-1) === adopted
      if (right) continue
      yield {
        table: 'instrumentTitles',
        key: `${instrument}|${language}|${form}`,
        field: 'title',
        found: `'${title}', of ${instrument}, adopted in ${adopted}`,
        expected: `the year ${adopted}`,
        todo: 'correct the title, or move it to the instrument that it is the title of',
      }
    }
  },
}

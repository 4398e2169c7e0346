import { keyOf, valueAt } from '../../../src/packed/cell.ts'
import { fields, specOf } from '../../rows.ts'
import { namesOfTables } from '../../tables.ts'
import type { Rule } from '../rule.ts'

/** Controls, marks of direction, unassigned and private characters, and spaces that look like the one between words. */
const hidden = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u

export const cleanText: Rule = {
  name: 'clean-text',
  what: 'Every text is in Unicode NFC and holds no character that nobody sees.',
  *check({ tables }) {
    for (const table of namesOfTables) {
      const paths = fields(table).map(({ path }) => path)
      for (const row of tables[table]) {
        for (const path of paths) {
          for (const text of textsIn(valueAt(row, path))) {
            const [character] = hidden.exec(text) ?? []
            if (character === undefined && text === text.normalize('NFC')) continue
            yield {
              table,
              key: keyOf(row, specOf(table).key),
              field: path,
              found:
                character === undefined
                  ? `${path}: '${text}', which is not in NFC`
                  : `${path} with the character ${codePoint(character)}`,
              expected: 'composed letters (NFC), plain spaces, no control or direction characters',
              todo: 'type the text anew',
            }
          }
        }
      }
    }
  },
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : []

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

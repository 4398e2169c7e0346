import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutMouse } from './mouse.ts'

const escape = '\u001B'

test.each([
  ['abc', 'abc', [], ''],
  [`a${escape}[<0;5;3Mb`, 'ab', [{ type: 'point', at: { column: 4, row: 2 } }], ''],
  [`${escape}[<0;5;3m`, '', [], ''],
  [
    `${escape}[<64;1;1M${escape}[<65;1;1M`,
    '',
    [
      { type: 'move', rows: -3, columns: 0 },
      { type: 'move', rows: 3, columns: 0 },
    ],
    '',
  ],
  [`${escape}[<2;5;3M`, '', [], ''],
  [`x${escape}[<0;5`, 'x', [], `${escape}[<0;5`],
  [escape, escape, [], ''],
  [`${escape}[A`, `${escape}[A`, [], ''],
])('%j', (sent, keys, commands, rest) => {
  expect(withoutMouse(sent)).toEqual({ keys, commands, rest })
})

test('however it comes in parts, the same is heard', () => {
  const parts = fc.array(
    fc.constantFrom('j', `${escape}[B`, `${escape}[<0;12;7M`, `${escape}[<65;1;1M`, 'й'),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(parts, fc.array(fc.nat(60), { maxLength: 6 }), (sent, cuts) => {
      const all = sent.join('')
      const places = [0, ...cuts.filter((at) => at < all.length).toSorted((a, b) => a - b), all.length]
      let [keys, rest] = ['', '']
      const commands: unknown[] = []
      for (let at = 1; at < places.length; at++) {
        const heard = withoutMouse(rest + all.slice(places[at - 1], places[at]))
        keys += heard.keys
        rest = heard.rest
        commands.push(...heard.commands)
      }
      const whole = withoutMouse(all)
      // A lone Esc or the beginning of an arrow is a key of its own: only what is surely the mouse's is held back.
      if (!places.some((at) => all.slice(0, at).endsWith(escape) || all.slice(0, at).endsWith(`${escape}[`)))
        expect({ keys, commands }).toEqual({ keys: whole.keys, commands: whole.commands })
      expect(rest === '' || rest.startsWith(`${escape}[<`)).toBe(true)
    }),
  )
})

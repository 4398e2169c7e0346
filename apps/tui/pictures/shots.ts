import { enter } from '../test/program.ts'

/** A screen to be shown: the keys that lead to it, and what is seen once it is there. */
export type Shot = {
  readonly name: string
  readonly title: string
  readonly keys: readonly string[]
  readonly shows: readonly (string | RegExp)[]
  /** Whether it is one of the ten screens, which are kept as text too. */
  readonly isScreen: boolean
}

const screen = (
  name: string,
  title: string,
  keys: readonly string[],
  ...shows: readonly (string | RegExp)[]
): Shot => ({
  name,
  title,
  keys,
  shows,
  isScreen: true,
})

const more = (
  name: string,
  title: string,
  keys: readonly string[],
  ...shows: readonly (string | RegExp)[]
): Shot => ({
  ...screen(name, title, keys, ...shows),
  isScreen: false,
})

export const shots: readonly Shot[] = [
  screen('overview', 'The ILO on a day: numbers, growth and the latest events', ['1'], 'Houngbo'),
  screen(
    'members',
    'The Members, and Bulgaria beside them',
    ['2', 'f', 'bulg', enter],
    'knsb2020',
    /1919 +1972/,
  ),
  screen('instruments', 'The instruments, and what revised what', ['3', 'f', 'c087', enter], /1957-06-03/),
  screen(
    'matrix',
    'The fundamental instruments for the Members of a region',
    ['4', 'j', 'j', 'j', 'l', 'l'],
    /C029 C087/,
  ),
  screen(
    'map',
    'Who has ratified how many fundamental instruments',
    ['5'],
    /Bulgaria \(BGR\)|България \(BGR\)/,
  ),
  screen('compare', 'Two Members side by side, the differences first', ['6'], 'C155'),
  screen('time', 'What happened, the latest first', ['7'], '114 closed'),
  screen('organisation', 'The organs of the ILO', ['8'], /│ Inter-American[^]*https:\/\/normlex/),
  screen('claims', 'What documents claim, and what the facts say', ['9'], /claim-/, 'seed-000'),
  screen('record', 'How much is held, and how sure', ['0'], /│ C001[^]*https:\/\/normlex/),
  more('search', 'Everything that a word finds', ['1', '/', 'forced'], 'C105'),
  more('palette', 'Every command with its key', ['1', ':'], /Ctrl-P/),
  more(
    'elsewhere',
    'The same answer on the command line, over HTTP and in TypeScript',
    ['4', '!'],
    /curl|GET/,
  ),
]

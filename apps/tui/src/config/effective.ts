import { enveloped } from '@ilo/questions'
import type { Envelope } from '@ilo/questions'
import { dataDate } from 'ilo-data'
import type { Day, Language } from 'ilo-data'
import type { Block } from '../pages/blocks.ts'
import { field } from '../pages/fields.ts'
import { span } from '../text/line.ts'
import type { Environment } from '../theme/terminal.ts'
import type { ThemeName } from '../theme/themes.ts'
import { bindingsWith } from '../ui/keys.ts'
import type { Binding } from '../ui/keys.ts'
import type { ScreenId } from '../ui/screens.ts'
import { problemInWords, readConfig } from './config.ts'
import type { ConfigProblem } from './config.ts'
import { configFile, stateFile } from './places.ts'
import { readRemembered } from './remembered.ts'
import { configWords } from './words.ts'

/** Where a value comes from. */
export type Origin = 'command line' | 'configuration' | 'last session' | 'default'

type From<T> = { readonly value: T; readonly from: Origin }

/** Reads a file; undefined where there is none or it cannot be read. */
export type Files = (path: string) => string | undefined

/** What was said on the command line. */
export type Given = { readonly on?: Day; readonly language?: Language }

/** Everything that is settled before the first screen, and by what. */
export type Effective = {
  readonly configFile: string
  readonly isConfigThere: boolean
  readonly stateFile: string
  readonly problems: readonly ConfigProblem[]
  readonly language: From<Language>
  readonly theme: From<ThemeName>
  readonly start: From<ScreenId>
  readonly on: From<Day>
  readonly bindings: readonly (Binding & { readonly from: Origin })[]
}

/** The first that is given, in this order. */
function first<T>(fallback: T, ...values: readonly (readonly [T | undefined, Origin])[]): From<T> {
  for (const [value, from] of values) if (value !== undefined) return { value, from }
  return { value: fallback, from: 'default' }
}

/** The configuration as it takes effect. Reads only through `files`. */
export function effectiveConfig(env: Environment, files: Files, given: Given = {}): Effective {
  const [configAt, stateAt] = [configFile(env), stateFile(env)]
  const text = files(configAt)
  const { config, problems } = text === undefined ? { config: {}, problems: [] } : readConfig(text)
  const { language, theme, start, date, keys = {} } = config
  const kept = files(stateAt)
  const last = kept === undefined ? {} : readRemembered(kept)
  const [startAt, lastScreen] =
    start === undefined || start === 'last' ? [undefined, last.screen] : [start, undefined]
  return {
    configFile: configAt,
    isConfigThere: text !== undefined,
    stateFile: stateAt,
    problems,
    language: first('en', [given.language, 'command line'], [language, 'configuration']),
    theme: first('auto', [theme, 'configuration']),
    start: first('overview', [startAt, 'configuration'], [lastScreen, 'last session']),
    on: first(
      dataDate,
      [given.on, 'command line'],
      [date === 'latest' ? dataDate : undefined, 'configuration'],
      [last.on, 'last session'],
    ),
    bindings: bindingsWith(keys).map((binding) => ({
      ...binding,
      from: keys[binding.id] === undefined ? 'default' : 'configuration',
    })),
  }
}

/** The same as data. */
export const configAnswer = (effective: Effective): Envelope =>
  enveloped({
    meta: { notes: [configWords('en').scope] },
    data: {
      configFile: effective.configFile,
      stateFile: effective.stateFile,
      problems: effective.problems,
      language: effective.language,
      theme: effective.theme,
      start: effective.start,
      on: effective.on,
      keys: Object.fromEntries(effective.bindings.map(({ id, keys, from }) => [id, { value: keys, from }])),
    },
  })

/** The same as a page to read. */
export function configPage(effective: Effective, language: Language): readonly Block[] {
  const words = configWords(language)
  const valued = (label: string, { value, from }: From<string>): Block =>
    field(label, [span(value), span(`  (${words.origins[from]})`, 'muted')])
  return [
    { kind: 'title', text: words.title },
    { kind: 'paragraph', line: [span(words.scope, 'muted')] },
    { kind: 'gap' },
    field(words.file, [
      span(effective.configFile),
      span(effective.isConfigThere ? '' : `  (${words.notThere})`, 'muted'),
    ]),
    field(words.state, [span(effective.stateFile)]),
    valued('language', effective.language),
    valued('theme', effective.theme),
    valued('start', effective.start),
    valued('date', effective.on),
    ...effective.problems.map((problem) => field(words.problem, [span(problemInWords(problem), 'disputed')])),
    { kind: 'heading', text: words.keys },
    {
      kind: 'table',
      columns: [{ heading: 'id' }, { heading: words.key }, { heading: words.from }],
      rows: effective.bindings.map(({ id, keys, from }) => ({
        cells: [span(id), span(keys.join(' '), 'key'), span(words.origins[from], 'muted')],
      })),
    },
  ]
}

import { configAnswer, configPage, effectiveConfig } from '../config/effective.ts'
import type { Setting } from '../answers/setting.ts'
import type { Line } from './options.ts'
import type { Output } from './output.ts'
import type { Surroundings } from './run.ts'

/** Where the configuration is, and what is in effect. */
export function configOutput(
  { given }: Line,
  { on, language }: Setting,
  { env, reach }: Surroundings,
): Output {
  const effective = effectiveConfig(env, (path) => reach?.readFile(path), {
    ...(given.has('on') ? { on } : {}),
    ...(given.has('lang') ? { language } : {}),
  })
  return { answer: () => configAnswer(effective), page: () => configPage(effective, language) }
}

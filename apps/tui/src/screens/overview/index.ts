import { addressAt, paths } from '@ilo/questions'
import { parametersOf } from '../../answers/setting.ts'
import { pageView } from '../../views/page.ts'
import type { View } from '../../views/view.ts'
import { openingBlocks, overviewBlocks } from './blocks.ts'
import { overviewWords } from './words.ts'

export const overviewView = (): View =>
  pageView({
    name: ({ language }) => overviewWords(language).name,
    address: (setting) => addressAt(paths.overview, {}, parametersOf(setting)),
    blocks: overviewBlocks,
    opening: openingBlocks,
  })

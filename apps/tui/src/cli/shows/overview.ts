import { overviewBlocks } from '../../screens/overview/blocks.ts'
import type { Show } from './show.ts'

export const overviewShow: Show = (_, setting) => overviewBlocks(setting)

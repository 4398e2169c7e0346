import { gridView } from '../../views/grid.ts'
import type { View } from '../../views/view.ts'
import { comparison } from './comparison.ts'

export const compareView = (): View => gridView(comparison)

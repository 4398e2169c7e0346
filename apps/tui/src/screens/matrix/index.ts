import type { View } from '../../views/view.ts'
import { gridView } from '../../views/grid.ts'
import { matrix } from './matrix.ts'

export const matrixView = (): View => gridView(matrix)

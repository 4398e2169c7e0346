import { instrumentListing } from '../../listings/instruments.ts'
import { listView } from '../../views/list.ts'
import type { View } from '../../views/view.ts'

export const instrumentsView = (): View => listView(instrumentListing)

import { eventListing } from '../../listings/events.ts'
import { listView } from '../../views/list.ts'
import type { View } from '../../views/view.ts'

export const timeView = (): View => listView(eventListing)

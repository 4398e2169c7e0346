import { memberListing } from '../../listings/members.ts'
import { listView } from '../../views/list.ts'
import type { View } from '../../views/view.ts'

export const membersView = (): View => listView(memberListing)

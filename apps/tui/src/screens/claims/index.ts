import { claimListing } from '../../listings/claims.ts'
import { listView } from '../../views/list.ts'
import type { View } from '../../views/view.ts'

export const claimsView = (): View => listView(claimListing)

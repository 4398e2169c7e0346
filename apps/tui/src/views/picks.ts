import { orderId } from '../listings/listing.ts'
import type { Listing, Picked } from '../listings/listing.ts'
import type { Setting } from '../answers/setting.ts'
import type { Pick, PickOption, ViewCommand } from './view.ts'
import { viewWords } from './words.ts'

function orderOptions<Row extends object>({ columns }: Listing<Row>, setting: Setting): PickOption[] {
  const { ascending, descending } = viewWords(setting.language)
  return columns.flatMap(({ sort, heading }) =>
    sort === undefined
      ? []
      : [
          { id: sort, label: heading(setting), hint: ascending },
          { id: `-${sort}`, label: heading(setting), hint: descending },
        ],
  )
}

/** What can be picked in a list: its order, and what the listing offers besides. */
export function picksOf<Row extends object>(listing: Listing<Row>, picked: Picked, setting: Setting): Pick[] {
  const own = listing.picks.map(
    ({ id, key, title, options, several }): Pick => ({
      id,
      key,
      title: title(setting),
      options: options(setting),
      chosen: picked[id] ?? [],
      several: several ?? false,
      none: viewWords(setting.language).all,
    }),
  )
  const orders = orderOptions(listing, setting)
  if (orders.length === 0) return own
  const { order: title, usualOrder: none } = viewWords(setting.language)
  const chosen = picked[orderId] ?? []
  return [...own, { id: orderId, key: 's', title, options: orders, chosen, several: false, none }]
}

type PickedCommand = Extract<ViewCommand, { readonly type: 'picked' }>

/** What is picked after a choice: only what there is to choose, and as many as can be chosen at once. */
export function pickedAfter<Row extends object>(
  listing: Listing<Row>,
  picked: Picked,
  { pick, ids }: PickedCommand,
  setting: Setting,
): Picked {
  const offered = picksOf(listing, picked, setting).find(({ id }) => id === pick)
  if (offered === undefined) return picked
  const known = ids.filter((id) => offered.options.some((option) => option.id === id))
  return { ...picked, [pick]: offered.several ? known : known.slice(0, 1) }
}

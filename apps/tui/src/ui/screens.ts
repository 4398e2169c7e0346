import type { Setting } from '../answers/setting.ts'
import type { View } from '../views/view.ts'
import { claimsView } from '../screens/claims/index.ts'
import { compareView } from '../screens/compare/index.ts'
import { instrumentsView } from '../screens/instruments/index.ts'
import { mapView } from '../screens/map/index.ts'
import { matrixView } from '../screens/matrix/index.ts'
import { membersView } from '../screens/members/index.ts'
import { organisationView } from '../screens/organisation/index.ts'
import { overviewView } from '../screens/overview/index.ts'
import { recordView } from '../screens/record/index.ts'
import { timeView } from '../screens/time/index.ts'
import { uiWords } from './words.ts'

/** Every screen, in the order of the tabs. */
export const screenIds = [
  'overview',
  'members',
  'instruments',
  'matrix',
  'map',
  'compare',
  'time',
  'organisation',
  'claims',
  'record',
] as const

export type ScreenId = (typeof screenIds)[number]

export type Screen = {
  /** The key that shows it. */
  readonly key: string
  readonly name: (setting: Setting) => string
  /** The same where there is little room. */
  readonly shortName: (setting: Setting) => string
  /** The view where it begins. */
  readonly root: () => View
}

const screen = (id: ScreenId, key: string, root: () => View): Screen => ({
  key,
  name: ({ language }) => uiWords(language).screens[id],
  shortName: ({ language }) => uiWords(language).shortScreens[id] ?? uiWords(language).screens[id],
  root,
})

export const screens: Readonly<Record<ScreenId, Screen>> = {
  overview: screen('overview', '1', overviewView),
  members: screen('members', '2', membersView),
  instruments: screen('instruments', '3', instrumentsView),
  matrix: screen('matrix', '4', matrixView),
  map: screen('map', '5', mapView),
  compare: screen('compare', '6', compareView),
  time: screen('time', '7', timeView),
  organisation: screen('organisation', '8', organisationView),
  claims: screen('claims', '9', claimsView),
  record: screen('record', '0', recordView),
}

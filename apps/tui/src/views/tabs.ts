import type { Setting } from '../answers/setting.ts'
import type { Pick, Stage, View, ViewCommand } from './view.ts'
import { viewWords } from './words.ts'

const tabId = 'tab'

/** One of several views that share a screen. */
export type Tab = {
  readonly id: string
  readonly name: (setting: Setting) => string
  readonly view: View
}

/** A screen of several views, one of which is shown; each stays as it was left. */
export function tabsView(tabs: readonly [Tab, ...Tab[]], shown: string = tabs[0].id): View {
  const current = tabs.find(({ id }) => id === shown) ?? tabs[0]
  const { view } = current
  const replaced = (after: View): readonly [Tab, ...Tab[]] => {
    const [first, ...rest] = tabs
    const at = (tab: Tab): Tab => (tab.id === current.id ? { ...tab, view: after } : tab)
    return [at(first), ...rest.map(at)]
  }
  const pick = (setting: Setting): Pick => ({
    id: tabId,
    key: 't',
    title: viewWords(setting.language).part,
    options: tabs.map(({ id, name }) => ({ id, label: name(setting) })),
    chosen: [current.id],
    several: false,
  })
  return {
    ...view,
    name: (setting) => current.name(setting),
    picks: (setting) => [pick(setting), ...view.picks(setting)],
    apply(command: ViewCommand, stage: Stage): View {
      if (command.type !== 'picked' || command.pick !== tabId)
        return tabsView(replaced(view.apply(command, stage)), current.id)
      const [wanted = current.id] = command.ids
      return tabsView(tabs, tabs.some(({ id }) => id === wanted) ? wanted : current.id)
    },
    ...(view.settled === undefined
      ? {}
      : { settled: () => tabsView(replaced(view.settled?.() ?? view), current.id) }),
    ...(view.pointed === undefined
      ? {}
      : {
          pointed(line, column, stage) {
            const after = view.pointed?.(line, column, stage)
            return after === undefined ? undefined : tabsView(replaced(after), current.id)
          },
        }),
    follow: (before, after) => tabsView(replaced(view.follow(before, after)), current.id),
  }
}

import { keyOf } from '../pages/subject.ts'
import type { Subject } from '../pages/subject.ts'
import type { Stage } from '../views/view.ts'
import { bodyOf, halves } from './geometry.ts'
import { placesOf, screenState, stagesOf } from './state.ts'
import type { State } from './state.ts'

/** A look at a record: it stands beside a list or a prompt where there is room, and follows what is chosen there. */
export type Look = { readonly subject: Subject; readonly stage: Stage }

/** The look that belongs on the screen of a state. */
export function lookOf(state: State): Look | undefined {
  const { prompt, setting, size } = state
  if (prompt !== undefined) {
    const { side } = halves(bodyOf(size))
    const { about } = prompt.options[prompt.window.chosen] ?? {}
    return side === undefined || about === undefined
      ? undefined
      : { subject: about, stage: { setting, box: side } }
  }
  const { root, views } = screenState(state)
  if (views.length > 0 || placesOf(state).side === undefined) return undefined
  const stages = stagesOf(state)
  const subject = root.view.chosen(stages.root)?.subject
  return subject === undefined ? undefined : { subject, stage: stages.top }
}

/** Tells a look from all others. */
export const keyOfLook = ({ subject, stage: { setting, box } }: Look): string =>
  `${keyOf(subject)} ${setting.on} ${setting.language} ${box.width} ${box.height}`

import { useEffect, useMemo, useState } from 'react'
import { drawnLook, frameOf, nothing, openingFrameOf } from './frame.ts'
import type { Frame, Parts } from './frame.ts'
import { keyOfLook, lookOf } from './look.ts'
import type { PromptSpec } from './prompt.ts'
import type { ScreenId } from './screens.ts'
import type { State } from './state.ts'

/** Milliseconds in which keys that wait have their turn. */
const restful = 4

/** A look at a record as it is drawn, which look it is, and beside what it stands. */
type Drawn = { readonly key: string; readonly beside: Beside; readonly parts: Parts }
type Beside = ScreenId | PromptSpec

const besideWhat = ({ screen, prompt }: State): Beside => prompt?.spec ?? screen

/**
 * The frame of a state, as much of it as can be shown at once: the first is the opening of its screen, and the look at
 * what is chosen stays as it was until no key waits.
 */
export function useFrame(state: State): Frame {
  const [isOpening, setIsOpening] = useState(true)
  const [drawn, setDrawn] = useState<Drawn>()
  const look = isOpening ? undefined : lookOf(state)
  const key = look === undefined ? undefined : keyOfLook(look)
  const beside = besideWhat(state)
  const isThere = key === undefined || (key === drawn?.key && beside === drawn.beside)
  const parts = key !== undefined && beside === drawn?.beside ? drawn.parts : nothing

  useEffect(() => {
    const opened = setTimeout(setIsOpening, 0, false)
    return () => {
      clearTimeout(opened)
    }
  }, [])
  useEffect(() => {
    if (isThere) return undefined
    const following = setTimeout(() => {
      setDrawn({ key, beside, parts: drawnLook(state) })
    }, restful)
    return () => {
      clearTimeout(following)
    }
  }, [isThere, key, beside, state])

  return useMemo(() => (isOpening ? openingFrameOf(state) : frameOf(state, parts)), [isOpening, state, parts])
}

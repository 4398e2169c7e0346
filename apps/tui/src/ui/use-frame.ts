import { useEffect, useMemo, useState } from 'react'
import { drawnLook, frameOf, nothing, openingFrameOf } from './frame.ts'
import type { Frame, Parts } from './frame.ts'
import { keyOfLook, lookOf } from './look.ts'
import type { State } from './state.ts'

/** Milliseconds in which keys that wait have their turn. */
const restful = 4

/** A look at a record as it is drawn, and which look it is. */
type Drawn = { readonly key: string; readonly parts: Parts }

/**
 * The frame of a state, as much of it as can be shown at once: the first is the opening of its screen, and the look at
 * what is chosen stays as it was until no key waits.
 */
export function useFrame(state: State): Frame {
  const [isOpening, setIsOpening] = useState(true)
  const [drawn, setDrawn] = useState<Drawn>()
  const look = isOpening ? undefined : lookOf(state)
  const key = look === undefined ? undefined : keyOfLook(look)

  useEffect(() => {
    const opened = setTimeout(setIsOpening, 0, false)
    return () => {
      clearTimeout(opened)
    }
  }, [])
  useEffect(() => {
    if (key === undefined || key === drawn?.key) return undefined
    const following = setTimeout(() => {
      setDrawn({ key, parts: drawnLook(state) })
    }, restful)
    return () => {
      clearTimeout(following)
    }
  }, [key, drawn?.key, state])

  return useMemo(
    () =>
      isOpening
        ? openingFrameOf(state)
        : frameOf(state, key === undefined ? nothing : (drawn?.parts ?? nothing)),
    [isOpening, state, key, drawn],
  )
}

import type { Representation } from '../representation.ts'

/** Answers made before: the same address gives the same bytes, so that none has to be made twice. */
export type Memo = {
  readonly get: (key: string) => Representation | undefined
  readonly set: (key: string, made: Representation) => void
}

/** Keeps the newest answers, up to so many bytes of them together. */
export function memoOf(mostBytes: number): Memo {
  const held = new Map<string, Representation>()
  let bytes = 0
  const sizeOf = (key: string, { body }: Representation): number => body.byteLength + 2 * key.length + 1_024
  return {
    get: (key) => held.get(key),
    set(key, made) {
      if (held.has(key) || sizeOf(key, made) > mostBytes / 8) return
      held.set(key, made)
      bytes += sizeOf(key, made)
      for (const [oldest, old] of held) {
        if (bytes <= mostBytes) return
        held.delete(oldest)
        bytes -= sizeOf(oldest, old)
      }
    },
  }
}

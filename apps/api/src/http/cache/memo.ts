/** What was made before: the same key gives the same, so that none has to be made twice. */
export type Memo<T> = {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, made: T) => void
}

/** Keeps the newest answers, up to so many bytes of them together. */
export function memoOf<T extends { readonly body: Uint8Array | null }>(mostBytes: number): Memo<T> {
  const held = new Map<string, T>()
  let bytes = 0
  const sizeOf = (key: string, { body }: T): number => (body?.byteLength ?? 0) + 2 * key.length + 1_024
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

/** Shows the newest of what it is given. */
export type Paced<T> = {
  readonly show: (value: T) => void
  /** Shows the newest once more. */
  readonly again: () => void
  readonly stop: () => void
}

/** Shows at once what comes after a while, and of what comes faster the newest, no more often than is of use. */
export function paced<T>(show: (value: T) => void, mostPerSecond: number): Paced<T> {
  const least = 1_000 / mostPerSecond
  let shownAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let newest: { readonly value: T } | undefined
  let isStopped = false
  const now = (): void => {
    timer = undefined
    shownAt = performance.now()
    if (newest !== undefined) show(newest.value)
  }
  const soon = (): void => {
    if (timer !== undefined) return
    const wait = shownAt + least - performance.now()
    if (wait <= 0) now()
    else timer = setTimeout(now, wait)
  }
  return {
    show(value) {
      if (isStopped) return
      newest = { value }
      soon()
    },
    again() {
      timer ??= setTimeout(now, 0)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      newest = undefined
    },
  }
}

/** A terminal as another, of the same size, on which nothing can be written. */
export const unwritten = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
  new Proxy(stream, {
    get(target, name) {
      if (name !== 'write') {
        const value: unknown = Reflect.get(target, name, target)
        return value
      }
      return (...args: readonly unknown[]): boolean => {
        const done = args.at(-1)
        if (typeof done === 'function')
          setImmediate(() => {
            Reflect.apply(done, undefined, [])
          })
        return true
      }
    },
  })

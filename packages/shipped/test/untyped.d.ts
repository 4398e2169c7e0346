declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { readonly documentLoader: (address: string) => Promise<never>; readonly safe?: boolean },
    ): Promise<object[]>
  }
  export default jsonld
}

declare module '@size-limit/preset-small-lib' {
  const plugins: ((...args: unknown[]) => unknown)[]
  export default plugins
}

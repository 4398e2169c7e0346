declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { readonly base?: string; readonly documentLoader: (url: string) => Promise<object> },
    ): Promise<object[]>
  }
  export default jsonld
}

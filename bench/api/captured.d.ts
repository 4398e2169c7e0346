/** What the API answered, as the bundle for a comparison holds it. */
declare module 'captured' {
  export const answers: readonly {
    readonly address: string
    readonly headers: Record<string, string>
    readonly body: string
  }[]
}

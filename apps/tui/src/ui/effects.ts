/** What the screen asks of the world around it; the state only names it, so that it stays a pure function. */
export type Effect =
  | { readonly kind: 'copy'; readonly text: string; readonly name: string }
  | { readonly kind: 'browse'; readonly url: string }
  /** Writes a file where the program was started, under a name that is not taken. */
  | { readonly kind: 'write'; readonly name: string; readonly content: string }
  | { readonly kind: 'mouse'; readonly isOn: boolean }

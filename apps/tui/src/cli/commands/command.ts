/** How the words of a call become the values of its places. */
export type Reading =
  /** All words are one value: a name may be several words. */
  | 'together'
  /** One word for each place, the last ones perhaps left out. */
  | 'each'
  /** All words are values of the one place. */
  | 'several'
  /** A Member and an instrument, in either order. */
  | 'pair'
  /** What kind of record, unless the id tells it, and its id. */
  | 'citable'

/** A question that a command asks, and how it is put with words. */
export type Way = {
  /** The name of the question. */
  readonly question: string
  /** A word before all others that chooses this question among those of the command. */
  readonly word?: string
  /** What the words stand for: ids in the path of the question, or parameters of its query. */
  readonly places: readonly string[]
  readonly reading?: Reading
  /** Places that may be left out. */
  readonly optional?: true
}

/** A command, apart from what it is called in each language. */
export type CommandSpec = {
  /** The questions of the record that it asks; none where it is about the program itself. */
  readonly ways: readonly Way[]
  /** What follows the name where no question tells it. */
  readonly places?: readonly string[]
  readonly examples: readonly string[]
}

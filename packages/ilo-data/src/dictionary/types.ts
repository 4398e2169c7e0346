/** The row that a value names: the table, and its field that holds such values. */
export type Reference = { readonly resource: string; readonly fields: string }

/** A column of a table; a column within a value is named `names.en`. */
export type FieldDescription = {
  readonly name: string
  /** The type of the value, or of each item where there is a `separator`. */
  readonly type: 'string' | 'integer' | 'boolean' | 'date'
  readonly description?: string
  /** Set for lists: what stands between the items in a cell of the package's CSV. */
  readonly separator?: string
  /** Set for dates that may be a year or a month: they are intervals. */
  readonly partialDate?: boolean
  readonly constraints?: {
    readonly required?: boolean
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
  readonly reference?: Reference
}

/** The columns that tell rows apart; unique only, where a cell of them may be empty. */
export type TableKey =
  | { readonly primaryKey: readonly string[] }
  | { readonly uniqueKeys: readonly (readonly string[])[] }

export type TableDescription = TableKey & {
  /** The name of the type of its rows. */
  readonly type: string
  readonly description?: string
  readonly fields: readonly FieldDescription[]
}

/** A column as Frictionless describes it. */
export type FrictionlessField = Pick<FieldDescription, 'name' | 'type' | 'description' | 'constraints'> & {
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
}

/** A table as Frictionless describes it: a Table Schema. */
export type FrictionlessSchema = TableKey & {
  readonly fields: readonly FrictionlessField[]
  readonly foreignKeys?: readonly { readonly fields: string; readonly reference: Reference }[]
  readonly missingValues: readonly ['']
}

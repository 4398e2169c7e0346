import type { Line, Span } from '../text/line.ts'
import type { Subject } from './subject.ts'

export type Column = {
  readonly heading: string
  /** This column gives way where the room is short, but not below this width if anything else can. */
  readonly least?: number
  /**
   * In a list this column is cut to its beginning before any is left out; it is the last that is, where less than this
   * remains for the one that gives way.
   */
  readonly yields?: number
  readonly alignRight?: true
}

/** A row of a table, and what it leads to. */
export type Row = { readonly cells: readonly Span[]; readonly leadsTo?: Subject }

/** A part of a page, before it is known how wide the page is. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly leadsTo?: Subject }
  | { readonly kind: 'field'; readonly label: string; readonly line: Line; readonly leadsTo?: Subject }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** A picture, and the same in words for those who hear the page. */
  | {
      readonly kind: 'drawing'
      readonly draw: (width: number) => readonly Line[]
      readonly words: () => readonly Line[]
    }
  | { readonly kind: 'gap' }

/** A line of a page. Where it leads somewhere, `extent` says how many lines belong together. */
export type PageLine = { readonly line: Line; readonly leadsTo?: Subject; readonly extent?: number }

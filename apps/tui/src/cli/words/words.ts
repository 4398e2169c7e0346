import type { CommandName } from '../commands/table.ts'

/** The options that every command has. */
export type CommonOption =
  | 'on'
  | 'lang'
  | 'format'
  | 'json'
  | 'color'
  | 'no-color'
  | 'width'
  | 'screen-reader'
  | 'help'
  | 'version'

/** The names of what stands behind a command. */
export type PlaceName =
  | 'member'
  | 'instrument'
  | 'members'
  | 'instruments'
  | 'session'
  | 'office'
  | 'claim'
  | 'source'
  | 'name'
  | 'form'
  | 'q'
  | 'kind'
  | 'id'
  | 'from'
  | 'to'
  | 'what'
  | 'file'
  | 'shell'
  | 'command'

export type ExitName = 'found' | 'notFound' | 'usage' | 'open' | 'crashed' | 'unwritten'

/** What the help says. */
export type CliWords = {
  readonly title: string
  /** What `ilo` alone does. */
  readonly screen: string
  readonly commands: Readonly<Record<CommandName, string>>
  readonly places: Readonly<Record<PlaceName, string>>
  readonly options: Readonly<Record<CommonOption, string>>
  readonly exits: Readonly<Record<ExitName, string>>
  readonly headings: {
    readonly usage: string
    readonly commands: string
    readonly options: string
    readonly questionOptions: string
    readonly examples: string
    readonly exits: string
    readonly addresses: string
  }
  readonly seeHelp: string
}

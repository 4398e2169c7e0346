import type { CompletedOption, CompletionModel } from './model.ts'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`

const optionLine = (
  { name, short, summary, takesValue, values }: CompletedOption,
  condition: string,
): string =>
  [
    'complete -c ilo',
    ...(condition === '' ? [] : [`-n ${quoted(condition)}`]),
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(takesValue ? ['-x'] : []),
    ...(values.length === 0 ? [] : [`-a ${quoted(values.join(' '))}`]),
    `-d ${quoted(summary)}`,
  ].join(' ')

/** Completion for fish. */
export function fishCompletion({ commands, options }: CompletionModel): string {
  const lines = [
    '# fish completion for ilo. Load it with: ilo completion fish | source',
    'complete -c ilo -f',
    ...commands.map(
      ({ name, summary }) => `complete -c ilo -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...options.map((option) => optionLine(option, '')),
    ...commands.flatMap((command) => {
      const seen = `__fish_seen_subcommand_from ${command.name}`
      const words =
        command.words.length === 0
          ? []
          : [`complete -c ilo -n ${quoted(seen)} -a ${quoted(command.words.join(' '))}`]
      return [...words, ...command.options.map((option) => optionLine(option, seen))]
    }),
  ]
  return `${lines.join('\n')}\n`
}

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
    ...(values.length === 0
      ? []
      : [`-a ${quoted(condition === '' ? values.join(' ') : `(__ilo_several ${values.join(' ')})`)}`]),
    `-d ${quoted(summary)}`,
  ].join(' ')

/** Completion for fish. */
export function fishCompletion({ commands, options }: CompletionModel): string {
  const switches = options
    .filter(({ takesValue }) => !takesValue)
    .flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])])
  const leading = commands.filter(({ isAboutCommand }) => isAboutCommand).map(({ name }) => name)
  const lines = [
    ...commands.map(
      ({ name, summary }) => `complete -c ilo -n '__ilo_is ""' -a ${name} -d ${quoted(summary)}`,
    ),
    ...options.map((option) => optionLine(option, '')),
    "complete -c ilo -n '__ilo_writes' -F",
    ...commands.flatMap((command) => {
      const condition = `__ilo_is ${command.name}`
      const words =
        command.words.length === 0
          ? []
          : [`complete -c ilo -n ${quoted(condition)} -a ${quoted(command.words.join(' '))}`]
      return [...words, ...command.options.map((option) => optionLine(option, condition))]
    }),
  ]
  return `# fish completion for ilo. Load it with: ilo completion fish | source
function __ilo_words
  set -l words (commandline -opc)
  set -e words[1]
  while set -q words[1]
    switch $words[1]
      case ${switches.join(' ')} '--*=*'
      case '-*'
        set -q words[2]; and set -e words[1]
      case '*'
        echo $words[1]
    end
    set -e words[1]
  end
end
function __ilo_command
  set -l words (__ilo_words)
  while set -q words[2]; and contains -- $words[1] ${leading.join(' ')}
    set -e words[1]
  end
  echo "$words[1]"
end
function __ilo_is
  test (__ilo_command) = "$argv[1]"
end
function __ilo_writes
  set -l words (__ilo_words)
  set -q words[2]; and contains -- $words[1] ${leading.join(' ')}
end
function __ilo_several
  set -l lead (string match -r '^.*,' -- (string replace -r '^--[^=]*=' '' -- (commandline -ct)))
  for value in $argv
    echo "$lead$value"
  end
end
complete -c ilo -e
complete -c ilo -f
${lines.join('\n')}
`
}

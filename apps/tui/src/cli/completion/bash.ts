import type { CompletionModel } from './model.ts'

const flags = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => `--${name}`).join(' ')

/** A case of a shell's `case`, of words that may be chosen. */
const choice = (pattern: string, words: readonly string[]): string =>
  words.length === 0 ? '' : `    '${pattern}') words='${words.join(' ')}' ;;\n`

/** Completion for bash 3.2 and later, without any package of completions. */
export function bashCompletion({ commands, options }: CompletionModel): string {
  const values = [
    ...commands.flatMap((command) =>
      command.options.map((option) => choice(`${command.name} --${option.name}`, option.values)),
    ),
    ...options.map((option) =>
      option.values.length > 0 ? `    *' --${option.name}') words='${option.values.join(' ')}' ;;\n` : '',
    ),
  ].join('')
  const own = commands.map((command) => choice(command.name, flags(command.options).split(' '))).join('')
  const words = commands.map((command) => choice(command.name, command.words)).join('')
  const takeNone = options.filter(({ takesValue }) => !takesValue)
  const switches = takeNone.flatMap(({ name, short }) => [
    `--${name}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ])
  return `# bash completion for ilo. Load it with: source <(ilo completion bash)
_ilo() {
  local word previous command at words lead
  COMPREPLY=()
  word=\${COMP_WORDS[COMP_CWORD]}
  previous=
  (( COMP_CWORD > 0 )) && previous=\${COMP_WORDS[COMP_CWORD-1]}
  command=
  for (( at = 1; at < COMP_CWORD; at++ )); do
    case \${COMP_WORDS[at]} in
      ${switches.join('|')}) ;;
      -*) (( at++ )) ;;
      *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  words=
  case "$command $previous" in
${values}  esac
  if [[ -n $words ]]; then
    lead=
    [[ $word == *,* ]] && lead=\${word%,*},
    COMPREPLY=( $(compgen -P "$lead" -W "$words" -- "\${word##*,}") )
    return
  fi
  if [[ $word == -* ]]; then
    case $command in
${own}    esac
    COMPREPLY=( $(compgen -W "$words ${flags(options)}" -- "$word") )
    return
  fi
  if [[ -z $command ]]; then
    words='${commands.map(({ name }) => name).join(' ')}'
  else
    case $command in
${words}    esac
  fi
  COMPREPLY=( $(compgen -W "$words" -- "$word") )
}
complete -o default -F _ilo ilo
`
}

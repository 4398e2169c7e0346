import type { CompletionModel } from './model.ts'

const flags = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => `--${name}`).join(' ')

/** A case of a shell's `case`, of words that may be chosen. */
const choice = (pattern: string, words: readonly string[], several = ''): string =>
  words.length === 0 ? '' : `    ${pattern}) words='${words.join(' ')}'${several} ;;\n`

const several = ' several=1'

/**
 * Completion for bash 3.2 and later, without any package of completions. Bash takes `--lang=es` for three words: the
 * value is completed by itself, and when the command is looked for the three are counted.
 */
export function bashCompletion({ commands, options }: CompletionModel): string {
  const values = [
    ...commands.flatMap((command) =>
      command.options.map((option) => choice(`'${command.name} --${option.name}'`, option.values, several)),
    ),
    ...options.map((option) => choice(`*' --${option.name}'`, option.values)),
  ].join('')
  const own = commands.map((command) => choice(command.name, flags(command.options).split(' '))).join('')
  const words = commands.map((command) => choice(command.name, command.words)).join('')
  const switches = options
    .filter(({ takesValue }) => !takesValue)
    .flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])])
  const leading = commands.filter(({ isAboutCommand }) => isAboutCommand).map(({ name }) => name)
  return `# bash completion for ilo. Load it with: source <(ilo completion bash)
_ilo() {
  local word previous command at words lead several files
  COMPREPLY=()
  word=\${COMP_WORDS[COMP_CWORD]}
  previous=
  (( COMP_CWORD > 0 )) && previous=\${COMP_WORDS[COMP_CWORD-1]}
  if [[ $word == = ]]; then
    word=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  command=
  files=
  for (( at = 1; at < COMP_CWORD; at++ )); do
    case \${COMP_WORDS[at]} in
      ${switches.join('|')}|=) ;;
      -*) [[ \${COMP_WORDS[at+1]} == = ]] && (( at++ )); (( at++ )) ;;
      ${leading.join('|')}) [[ -n $files ]] && break; files=1; command=\${COMP_WORDS[at]} ;;
      *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  words=
  several=
  case "$command $previous" in
${values}  esac
  if [[ -n $words ]]; then
    lead=
    [[ -n $several && $word == *,* ]] && lead=\${word%,*},
    COMPREPLY=( $(compgen -P "$lead" -W "$words" -- "\${word#"$lead"}") )
    return
  fi
  if [[ $word == -* ]]; then
    case $command in
${own}    esac
    COMPREPLY=( $(compgen -W "$words ${flags(options)}" -- "$word") )
    return
  fi
  case $command in
    '') words='${commands.map(({ name }) => name).join(' ')}' ;;
${words}  esac
  COMPREPLY=( $(compgen -W "$words" -- "$word") )
  case $command in
    ''|${leading.join('|')}) ;;
    *)
      if [[ -n $files ]]; then
        local IFS=$'\\n'
        COMPREPLY+=( $(compgen -f -- "$word") )
        compopt -o filenames 2>/dev/null
      fi ;;
  esac
}
complete -F _ilo ilo
`
}

import type { CompletedOption, CompletionModel } from './model.ts'

/** A text inside single quotes and inside the brackets of `_arguments`. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\[\]:]/g, String.raw`\$&`).replaceAll("'", `'\\''`)

type Values = (option: CompletedOption) => string

const oneValue: Values = ({ values }) => `(${values.map(escaped).join(' ')})`
const severalValues: Values = ({ name, values }) => `_values -s , ${name} ${values.map(escaped).join(' ')}`

function optionSpecs({ summary, takesValue, ...option }: CompletedOption, valuesOf: Values): string[] {
  const { name, short, values } = option
  const action = values.length === 0 ? ' ' : valuesOf({ summary, takesValue, ...option })
  const rest = `[${escaped(summary)}]${takesValue ? `:${name}:${action}` : ''}'`
  return [`'--${name}${takesValue ? '=' : ''}${rest}`, ...(short === undefined ? [] : [`'-${short}${rest}`])]
}

/** Completion for zsh. */
export function zshCompletion({ commands, options }: CompletionModel): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${escaped(summary)}'`).join('\n')
  const common = options
    .flatMap((option) => optionSpecs(option, oneValue))
    .map((spec) => `    ${spec}`)
    .join('\n')
  const leading = commands.filter(({ isAboutCommand }) => isAboutCommand).map(({ name }) => name)
  const cases = commands
    .map((command) => {
      const own = command.options
        .flatMap((option) => optionSpecs(option, severalValues))
        .map((spec) => `        ${spec}\n`)
        .join('')
      const words =
        command.words.length === 0 ? '' : `      things=( ${command.words.map(escaped).join(' ')} )\n`
      return `    ${command.name})\n      own=(\n${own}      )\n${words}    ;;`
    })
    .join('\n')
  return `#compdef ilo
# zsh completion for ilo. Load it with: source <(ilo completion zsh)
_ilo_things() {
  local -i found=1
  (( $#things )) && compadd -a things && found=0
  [[ -n $files ]] && _files && found=0
  return found
}
_ilo() {
  local context state state_descr line files
  local -a commands common own things
  local -A opt_args
  commands=(
${names}
  )
  common=(
${common}
  )
  _arguments -C $common '1:command:->command' '*::word:->word' && [[ -z $state ]] && return
  if [[ $state == command ]]; then
    _describe command commands
    return
  fi
  while [[ $words[1] == (${leading.join('|')}) ]] && (( CURRENT > 2 )); do
    shift words
    (( CURRENT-- ))
    files=1
  done
  case $words[1] in
${cases}
  esac
  _arguments $own $common '*:word:_ilo_things'
}
if [ "$funcstack[1]" = _ilo ]; then _ilo "$@"; else compdef _ilo ilo; fi
`
}

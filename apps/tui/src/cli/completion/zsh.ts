import type { CompletedOption, CompletionModel } from './model.ts'

/** A text inside single quotes and inside the brackets of `_arguments`. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\[\]:]/g, String.raw`\$&`).replaceAll("'", `'\\''`)

function optionSpec({ name, summary, takesValue, values }: CompletedOption): string {
  const action = values.length === 0 ? '' : `_values -s , ${name} ${values.map(escaped).join(' ')}`
  return `'--${name}[${escaped(summary)}]${takesValue ? `:${name}:${action}` : ''}'`
}

/** Completion for zsh. */
export function zshCompletion({ commands, options }: CompletionModel): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${escaped(summary)}'`).join('\n')
  const common = options.map((option) => `    ${optionSpec(option)}`).join('\n')
  const cases = commands
    .map((command) => {
      const words =
        command.words.length === 0 ? `'*::word:'` : `'*:word:(${command.words.map(escaped).join(' ')})'`
      const specs = [...command.options.map(optionSpec), words].map((spec) => `      ${spec} \\`).join('\n')
      return `    ${command.name}) _arguments \\\n${specs}\n      $common ;;`
    })
    .join('\n')
  return `#compdef ilo
# zsh completion for ilo. Load it with: source <(ilo completion zsh)
_ilo() {
  local -a commands common
  commands=(
${names}
  )
  common=(
${common}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments $common
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases}
    *) _arguments $common ;;
  esac
}
if [ "$funcstack[1]" = _ilo ]; then _ilo "$@"; else compdef _ilo ilo; fi
`
}

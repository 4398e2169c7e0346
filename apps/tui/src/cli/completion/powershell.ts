import type { CompletionModel } from './model.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`

/** Completion for PowerShell 5.1 and later. */
export function powershellCompletion({ commands, options }: CompletionModel): string {
  const entries = commands
    .map(({ name, words, options: own }) => {
      const values = own
        .filter((option) => option.values.length > 0)
        .map((option) => `      ${quoted(`--${option.name}`)} = ${list(option.values)}`)
      return [
        `    ${quoted(name)} = @{`,
        `      words = ${list(words)}`,
        `      options = ${list(own.map((option) => `--${option.name}`))}`,
        `      values = @{`,
        ...values.map((line) => `  ${line}`),
        '      }',
        '    }',
      ].join('\n')
    })
    .join('\n')
  const common = options
    .filter(({ values }) => values.length > 0)
    .map((option) => `    ${quoted(`--${option.name}`)} = ${list(option.values)}`)
    .join('\n')
  return `# PowerShell completion for ilo. Load it with: ilo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ilo -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${entries}
  }
  $common = ${list(options.map(({ name }) => `--${name}`))}
  $commonValues = @{
${common}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $words = $words[0..($words.Count - 2)] }
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands.ContainsKey($_) } | Select-Object -First 1
  $previous = $words[-1]
  if ($command -and $commands[$command].values.ContainsKey($previous)) { $found = $commands[$command].values[$previous] }
  elseif ($commonValues.ContainsKey($previous)) { $found = $commonValues[$previous] }
  elseif ($wordToComplete.StartsWith('-')) { $found = @($commands[$command].options) + $common }
  elseif ($command) { $found = $commands[$command].words }
  else { $found = $commands.Keys | Sort-Object }
  $found | Where-Object { $_ -and $_.StartsWith($wordToComplete) } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`
}

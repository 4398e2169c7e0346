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
        `      choices = @{`,
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
  const switches = options
    .filter(({ takesValue }) => !takesValue)
    .flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])])
  const leading = commands.filter(({ isAboutCommand }) => isAboutCommand).map(({ name }) => name)
  return `# PowerShell completion for ilo. Load it with: ilo completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ilo -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${entries}
  }
  $switches = ${list(switches)}
  $leading = ${list(leading)}
  $common = ${list(options.map(({ name }) => `--${name}`))}
  $commonValues = @{
${common}
  }
  $words = @($commandAst.CommandElements |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $command = $null
  for ($at = 1; $at -lt $words.Count; $at++) {
    if ($words[$at].StartsWith('-')) {
      if (-not $words[$at].Contains('=') -and $switches -cnotcontains $words[$at]) { $at++ }
      continue
    }
    $command = $words[$at]
    if ($leading -notcontains $command) { break }
  }
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $lead = ''
  $rest = $wordToComplete
  if ($rest -match '^(--[^=]+)=(.*)$') { $previous = $Matches[1]; $lead = "$previous="; $rest = $Matches[2] }
  if ($rest -match '^(.*,)([^,]*)$') { $lead += $Matches[1]; $rest = $Matches[2] }
  $known = $command -and $commands.ContainsKey($command)
  $kind = 'ParameterValue'
  if ($known -and $commands[$command].choices.ContainsKey($previous)) { $found = $commands[$command].choices[$previous] }
  elseif ($commonValues.ContainsKey($previous)) { $found = $commonValues[$previous] }
  elseif ($wordToComplete.StartsWith('-')) {
    $found = $common
    if ($known) { $found = @($commands[$command].options) + $common }
    $kind = 'ParameterName'
  }
  elseif ($known) { $found = $commands[$command].words }
  elseif ($command) { $found = @() }
  else { $found = $commands.Keys | Sort-Object }
  $found | Where-Object { $_ -and $_.StartsWith($rest, [System.StringComparison]::OrdinalIgnoreCase) } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new("$lead$_", $_, $kind, $_) }
}
`
}

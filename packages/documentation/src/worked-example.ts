/** One step of a worked example: a block whose fence says `example`. */
export type Step = {
  readonly kind: 'diff' | 'console' | 'ts'
  readonly line: number
  readonly code: string
}

/** An edit of one file: lines that go and lines that take their place; with none that go, lines at its end. */
export type Edit = { readonly file: string; readonly from: string; readonly to: string }

const fence = /^```(diff|console|ts) example$/

/** The steps of the worked example of a document, in their order. */
export function stepsIn(text: string): Step[] {
  const steps: Step[] = []
  let open: { kind: Step['kind']; line: number; code: string[] } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const kind = fence.exec(line)?.[1]
    if (open === undefined && (kind === 'diff' || kind === 'console' || kind === 'ts')) {
      open = { kind, line: index + 2, code: [] }
    } else if (open !== undefined && line === '```') {
      steps.push({ ...open, code: open.code.join('\n') })
      open = undefined
    } else open?.code.push(line)
  }
  return steps
}

/** The edit that a `diff` block tells: `--- ` and the file, then the lines with `-` and with `+`. */
export function editIn(code: string): Edit {
  const [head = '', ...lines] = code.split('\n')
  if (!head.startsWith('--- ')) throw new Error(`a diff begins with '--- <file>', not with '${head}'`)
  const signed = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  return { file: head.slice(4).trim(), from: signed('-'), to: signed('+') }
}

/** A text with an edit made; what is to go must stand in it once. */
export function edited(text: string, { file, from, to }: Edit): string {
  if (from === '') return `${text}${to}`
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once:\n${from}`)
  return text.replace(from, () => to)
}

/** Reads CSV as RFC 4180 has it, strictly: whatever is not well-formed is an error. */
export function readCsv(text: string): string[][] {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line does not end')
  const rows: string[][] = []
  const cell = /("(?:[^"]|"")*"|[^",\n\r]*)([,\n])/y
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const [, written = '', end] = cell.exec(text) ?? []
    if (end === undefined) throw new Error(`no cell begins at ${at}: ${text.slice(at, at + 40)}`)
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written)
    if (end === '\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

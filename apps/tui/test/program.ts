import { join } from 'node:path'

/** The built program, as a shell calls it. */
export const ilo: string = `${process.execPath} ${join(import.meta.dirname, '../dist/ilo.js')}`

export const enter = '\r'
export const escape = '\u001B'

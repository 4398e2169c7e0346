/** Calls the handler of a file with each event that a line of its input holds, and writes each result on a line. */
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const [, , file = ''] = process.argv
const module: unknown = await import(pathToFileURL(file).href)
const isModule = (
  value: unknown,
): value is { handler: (event: unknown, context: object) => Promise<unknown> } =>
  typeof value === 'object' && value !== null && 'handler' in value && typeof value.handler === 'function'
if (!isModule(module)) throw new Error(`${file} exports no handler`)

console.log('listening')
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await module.handler(JSON.parse(line), {})))
}

/** Serves a script in Vercel's edge runtime until its input ends. */
import { readFileSync } from 'node:fs'
import { EdgeRuntime, runServer } from 'edge-runtime'

const [, , script = ''] = process.argv
const runtime = new EdgeRuntime({ initialCode: readFileSync(script, 'utf8') })
const { url } = await runServer({ runtime, host: '127.0.0.1', port: 0 })
console.log(`listening on ${url}`)
process.stdin.on('end', () => process.exit()).resume()

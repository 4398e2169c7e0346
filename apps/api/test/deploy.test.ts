import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endAll, output, withProgram } from './golden/processes.ts'
import { servers } from './golden/runtimes.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string): string => readFileSync(join(app, path), 'utf8')
const document = readFileSync(join(root, 'docs/deploy.md'), 'utf8')

const blocks = [...document.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, code = '']) =>
  code.trim().split('\n'),
)
const commands = blocks.flat()

/** What prepares files, and may be run; all else starts a server, or needs an account or a program that is not here. */
const isPreparation = (command: string): boolean => /^(mkdir|cp|zip) /.test(command)
const isPlatforms = (command: string): boolean =>
  /^(cd [./\w]+ && )?(PORT=\d+ HOST=\S+ (node|bun run|deno run)|deno deploy|npx (wrangler|vercel|netlify)|aws lambda|fastly compute|docker)\b/.test(
    command,
  )

const copy = mkdtempSync(join(tmpdir(), 'ilo-deploy-'))
const run = (command: string) => execFileSync('bash', ['-euc', command], { cwd: copy, stdio: 'pipe' })
beforeAll(() => {
  for (const part of ['dist', 'deploy']) cpSync(join(app, part), join(copy, part), { recursive: true })
})
afterAll(() => {
  endAll()
  rmSync(copy, { recursive: true })
})

describe('the commands of docs/deploy.md', () => {
  test('are known, each of them', () => {
    expect(commands.length).toBeGreaterThan(15)
    expect(commands.filter((command) => !isPreparation(command) && !isPlatforms(command))).toEqual([])
  })

  test('put the built files where the platforms look for them', () => {
    for (const command of commands.filter(isPreparation)) run(command)
    const same = (path: string, name: string) =>
      expect(readFileSync(join(copy, path), 'utf8')).toBe(read(`dist/${name}.js`))
    same('.vercel/output/functions/index.func/index.js', 'vercel')
    same('dist/lambda/index.mjs', 'lambda')
    same('dist/deno/deno.js', 'deno')
    expect(existsSync(join(copy, '.vercel/output/config.json'))).toBe(true)
    expect(existsSync(join(copy, '.vercel/output/functions/index.func/.vc-config.json'))).toBe(true)
    expect(statSync(join(copy, 'dist/lambda.zip')).size).toBeGreaterThan(50_000)
  })

  test('name no file that is not built', () => {
    const named = [...document.matchAll(/\bdist\/(\w+)\.js\b/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !existsSync(join(app, 'dist', `${name}.js`)))).toEqual([])
  })
})

test('netlify finds one function, which answers every path', () => {
  const config = read('netlify.toml')
  const [, prepare = ''] = /command = ".* && (mkdir .*)"/.exec(config) ?? []
  run(prepare)
  const [, folder = ''] = /edge_functions = "(.+)"/.exec(config) ?? []
  expect(readFileSync(join(copy, folder, 'api.js'), 'utf8')).toBe(read('dist/netlify.js'))
  expect(config).toMatch(/function = "api"\n\s*path = "\/\*"/)
})

test('vercel is led to the one function', () => {
  expect(JSON.parse(read('deploy/vercel/config.json'))).toEqual({
    version: 3,
    routes: [{ src: '/.*', dest: '/index' }],
  })
  expect(JSON.parse(read('deploy/vercel/functions/index.func/.vc-config.json'))).toMatchObject({
    runtime: 'edge',
    entrypoint: 'index.js',
  })
})

describe('the container', () => {
  const lines = read('Containerfile').replaceAll('\\\n', ' ').split('\n')
  const valueOf = (name: string) =>
    lines
      .findLast((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1)
      .trim()

  test('runs the file for Node as a user without rights, with no shell between', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2)
    expect(lines).toContain('COPY --from=build /build/apps/api/dist/node.js ./node.mjs')
    expect(valueOf('USER')).toBe('node')
    expect(valueOf('CMD')).toBe('["node", "node.mjs"]')
  })

  test('tells its health', async () => {
    const [, json = '[]'] = /CMD (\[.*\])$/.exec(valueOf('HEALTHCHECK') ?? '') ?? []
    const words: unknown = JSON.parse(json)
    const [, flag = '', script = ''] = Array.isArray(words) ? words.map(String) : []
    const check = (port: string) =>
      output({ file: process.execPath, args: [flag, script], cwd: copy, env: { PORT: port } })
    const [node] = servers
    if (!node) throw new Error('no server')
    const { file, args } = node.command(copy)
    const port = await withProgram(
      { file, args, cwd: copy, env: { PORT: '0', HOST: '127.0.0.1' } },
      async (program) => {
        const [at = ''] = /\d+$/.exec(await program.line()) ?? []
        expect(check(at)).toBe('')
        return at
      },
    )
    expect(() => check(port)).toThrow(/ended with 1/)
  })
})

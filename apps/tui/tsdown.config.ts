import { defineConfig } from 'tsdown'
import type { UserConfig } from 'tsdown'
import { oneFile } from './build/one-file/one-file.ts'
import { commandNames } from './src/cli/commands/table.ts'

const absent = '\0absent'

const config: UserConfig = defineConfig({
  entry: { ilo: 'src/ilo.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // There is one file, written whole: a build that fails leaves the last one that did not.
  clean: false,
  minify: true,
  outputOptions: { chunkFileNames: '[name].js', comments: { legal: true, annotation: false, jsdoc: false } },
  deps: { alwaysBundle: [/./], onlyBundle: false },
  define: {
    'process.env.NODE_ENV': '"production"',
    // Yoga would read its own bytes through fetch, whose loading alone takes as long as all the rest.
    fetch: 'undefined',
  },
  plugins: [
    {
      name: 'without-devtools',
      resolveId: (id) => (id === 'react-devtools-core' ? absent : null),
      load: (id) => (id === absent ? 'export default { initialize() {}, connectToDevTools() {} }' : null),
    },
    oneFile([...commandNames, '--help', '-h', '--version', '-V']),
  ],
})

export default config

import { defineConfig } from 'tsdown'
import type { UserConfig } from 'tsdown'

const absent = '\0absent'

const config: UserConfig = defineConfig({
  entry: { ilo: 'src/ilo.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  minify: true,
  // The screens and the record load when they are needed; as one file even the help would wait for them to be parsed.
  outputOptions: { chunkFileNames: 'parts/[name].js' },
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
  ],
})

export default config

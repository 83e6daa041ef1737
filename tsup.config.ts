import { defineConfig } from 'tsup'

export default defineConfig({
  // One entry per source file: with few entries shared modules land in one chunk, and a bundler can no longer drop
  // what a user doesn't import.
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: {
    entry: { index: 'src/index.ts', 'machine/index': 'src/machine/index.ts', 'schema/index': 'src/schema/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // Node can't load ts-results as published, so its code is built in; its types stay a dependency.
  noExternal: ['ts-results'],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.charset = 'utf8'
  },
})

import { basename, dirname } from 'node:path'
import webpack from 'webpack'

const [, , entry, file, format] = process.argv
const output = { path: dirname(file), filename: basename(file), module: format === 'es', chunkFormat: false }
const stats = await new Promise((resolve, reject) => {
  const experiments = { outputModule: format === 'es' }
  const target = [entry.endsWith('page.mjs') ? 'web' : 'node20', 'es2022']
  webpack({ mode: 'production', entry, output, experiments, target }, (error, done) =>
    error === null ? resolve(done) : reject(error),
  )
})
if (stats.hasErrors()) throw new Error(stats.toString('errors-only'))
console.log('{}')

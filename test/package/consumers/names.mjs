// The names that each entry exports, imported and required: of every entry that package.json says there is.
import { createRequire } from 'node:module'
import { namesOf } from './say.mjs'

const require = createRequire(import.meta.url)
const byFile = require('./entries-by-file.cjs')

const names = {}
for (const [entry, file] of Object.entries(byFile)) {
  const specifier = `makeshop-np-atobarai${entry.slice(1)}`
  names[entry] = {
    imported: namesOf(await import(specifier)),
    required: namesOf(require(specifier)),
    commonjs: namesOf(file),
  }
}
console.log(JSON.stringify(names))

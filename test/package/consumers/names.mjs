// The names that each entry exports, imported and required. Node's own additions are left out.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const own = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== 'module.exports')
const manifest = require('makeshop-np-atobarai/package.json')
const dir = dirname(require.resolve('makeshop-np-atobarai/package.json'))

const names = {}
for (const [entry, conditions] of Object.entries(manifest.exports)) {
  if (entry.endsWith('.json')) continue
  const specifier = `makeshop-np-atobarai${entry.slice(1)}`
  names[entry] = {
    imported: own(await import(specifier)).sort(),
    required: own(require(specifier)).sort(),
    commonjs: own(require(join(dir, conditions.require.default))).sort(),
  }
}
console.log(JSON.stringify(names))

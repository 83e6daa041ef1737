// Node 20.19 and newer give ES modules to `require` too (module-sync): so the CommonJS files are asked for by name.
const { dirname, join } = require('node:path')

const { exports: entries } = require('makeshop-np-atobarai/package.json')
const dir = dirname(require.resolve('makeshop-np-atobarai/package.json'))

/** Every entry that package.json says there is, from its CommonJS file. */
module.exports = Object.fromEntries(
  Object.entries(entries)
    .filter(([entry]) => !entry.endsWith('.json'))
    .map(([entry, conditions]) => [entry, require(join(dir, conditions.require.default))]),
)

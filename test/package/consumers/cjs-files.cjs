// Node 20.19 and newer give ES modules to `require` too (module-sync): so the CommonJS files are named here.
const { dirname, join } = require('node:path')

const dist = join(dirname(require.resolve('makeshop-np-atobarai/package.json')), 'dist')
const main = require(join(dist, 'index.cjs'))
const machine = require(join(dist, 'machine/index.cjs'))
const schema = require(join(dist, 'schema/index.cjs'))

import('./facts.mjs').then(({ facts }) => console.log(JSON.stringify(facts({ main, machine, schema }))))

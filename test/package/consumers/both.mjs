import { createRequire } from 'node:module'
import * as imported from 'makeshop-np-atobarai'
import { facts } from './facts.mjs'

const require = createRequire(import.meta.url)
const required = require('makeshop-np-atobarai')
const machine = require('makeshop-np-atobarai/machine')
const schema = await import('makeshop-np-atobarai/schema')

const at = '2026-04-01T10:00:00+09:00'
const shop = { linkMode: 'automatic', connect: 'pro', spCode: 'set' }
const [, , from = 'entries'] = process.argv
const other = from === 'files' ? require('./node_modules/makeshop-np-atobarai/dist/index.cjs') : required

// One places and refuses, the other decides and words: each takes what the other gives.
const placed = imported.placeOrder(
  {
    orderNumber: 'P1',
    service: 'np_atobarai',
    source: 'storefront',
    multipleDestinations: false,
    preorder: false,
    paymentFee: 330,
    at,
  },
  shop,
)
const decided = placed.andThen((order) => other.decide(order, { type: 'screening.requested', at }))
const refused = decided.andThen(({ order }) => imported.decide(order, { type: 'screening.requested', at }))

console.log(
  JSON.stringify({
    oneCopy: imported.decide === other.decide,
    // Node 20.19 and newer give an ES module to `require` as well, so that both get one copy.
    oneCopyExpected: from === 'entries' && process.features.require_module === true,
    shared: [decided.ok, refused.ok, other.explain(refused.val, 'en').includes('READ-15')],
    facts: facts({ main: imported, machine, schema }),
  }),
)

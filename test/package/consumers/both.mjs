import { createRequire } from 'node:module'
import { imported } from './entries-imported.mjs'
import { facts } from './facts/facts.mjs'
import { at, draft, shop } from './facts/given.mjs'

const require = createRequire(import.meta.url)
const [, , from = 'entries'] = process.argv
const required = require(from === 'files' ? './entries-by-file.cjs' : './entries-required.cjs')

// One places and refuses, the other decides and words: each takes what the other gives.
const { decide, placeOrder } = imported['.']
const other = required['.']
const decided = placeOrder(draft, shop).andThen((order) => other.decide(order, { type: 'screening.requested', at }))
const refused = decided.andThen(({ order }) => decide(order, { type: 'screening.requested', at }))

const entries = Object.keys(required)
const isOneCopy = (entry) => Object.entries(imported[entry]).every(([name, value]) => required[entry][name] === value)
/** Entries by turns from one and from the other. */
const mixed = (...froms) => Object.fromEntries(entries.map((entry, at) => [entry, froms[at % froms.length][entry]]))

console.log(
  JSON.stringify({
    oneCopy: entries.filter(isOneCopy),
    shared: [decided.ok, refused.ok, other.explain(refused.val, 'en').includes('READ-15')],
    facts: [await facts(mixed(imported, required)), await facts(mixed(required, imported))],
  }),
)

import { decide } from 'makeshop-np-atobarai'
import { nth } from '../fixtures/pool.mjs'
import { aim } from '../harness/aim.mjs'
import { cases } from './decide-cases.mjs'
import { onCanonicalText, onFoldedText, onFreshOrders, onOrders } from './validator-cases.mjs'

const [{ events, orders, name }] = cases
/** @type {import('../harness/interleave.mjs').Contender} */
const decided = { name: `decide, ${name}`, call: (at) => decide(nth(orders, at), nth(events, at)) }

/** Every validator, `acceptedEvents` and `explainActions`, beside a `decide` that accepts. */
export function groups() {
  return [
    { title: 'validators, canonical text', contenders: [decided, ...onCanonicalText] },
    { title: 'validators, canonical text, order fresh from JSON', contenders: [decided, ...onFreshOrders] },
    { title: 'validators, text to fold, another one each call', contenders: [decided, ...onFoldedText] },
    { title: 'what an order accepts', contenders: [decided, ...onOrders] },
  ]
}

/** @param {readonly import('../harness/compare.mjs').Timed[]} timed */
export function aims(timed) {
  const [plainText, freshOrders, foldedText] = timed.map(({ timings }) =>
    timings.slice(1).map((timing) => ({ title: timing.name, ns: timing.time.median })),
  )
  const canonicalText = [...plainText, ...freshOrders]
  return [
    aim('a validator takes less than 200 ns on canonical text', canonicalText, ({ ns }) => ns, {
      most: 200,
      unit: 'ns',
    }),
    aim('a validator takes less than 1 µs where text is folded', foldedText, ({ ns }) => ns, {
      most: 1000,
      unit: 'ns',
    }),
  ]
}

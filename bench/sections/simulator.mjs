import { bodies, npTraffic } from '../fixtures/np-wire.mjs'
import { aim } from '../harness/aim.mjs'
import { duration, plain } from '../harness/format.mjs'
import { spread } from '../harness/spread.mjs'

/** @typedef {keyof typeof bodies} Call */
/** @typedef {{ readonly call: Call, readonly title: string, readonly ns: number, readonly jsonNs: number }} Measured */

const ORDERS = 20_000

/**
 * Requests to the simulator in process, one after another, each with its answer read: what its journal and its books
 * cost grows with the orders, so a whole life of many orders is measured. Beside it what no NP could do without: the
 * body of the request parsed, and the answer put into text and parsed by the client.
 *
 * @param {{ readonly pathRounds: number }} effort
 */
export async function simulatorSection({ pathRounds }) {
  /** @type {Measured[][]} */
  const rounds = []
  for (let round = 0; round <= pathRounds; round += 1) rounds.push(await oneRound())
  const measured = rounds[0].map(({ call, title }, at) => ({
    call,
    title,
    ns: spread(rounds.slice(1).map((round) => round[at].ns)).median,
    jsonNs: spread(rounds.slice(1).map((round) => round[at].jsonNs)).median,
  }))
  console.log(`\n  ${ORDERS.toLocaleString('en')} orders, a request at a time`)
  for (const { title, ns, jsonNs } of measured) {
    const rate = `${Math.round(1e9 / ns / 100) * 100}/s`.padStart(10)
    const beside = `${plain(ns / jsonNs)} × JSON alone`.padStart(22)
    console.log(`    ${title.padEnd(28)}${rate}${duration(ns).padStart(12)} CPU a request${beside}`)
  }
  const perSecond = measured.map(({ title, ns }) => ({ title, rate: 1e9 / ns }))
  const text = 'the simulator answers at least 20,000 requests a second'
  return [aim(text, perSecond, ({ rate }) => rate, { least: 20_000, unit: '/s' })]
}

/** @returns {Promise<Measured[]>} */
async function oneRound() {
  const { ask } = npTraffic()
  /** @type {string[]} */
  const npIds = Array.from({ length: ORDERS }, () => '')
  const measured = []
  for (const [call, title] of /** @type {const} */ ([
    ['register', 'registration'],
    ['find', 'look-up of a screening'],
    ['report', 'shipment report'],
  ])) {
    const asked = npIds.map((npId, order) => bodies[call](order, npId))
    /** @type {any[]} */
    const answers = []
    const ns = await cpuTime(async () => {
      for (const body of asked) answers.push(await ask(call, body))
    })
    const jsonNs = await cpuTime(async () => {
      for (const [order, body] of asked.entries()) answers[order] = await besides(body, answers[order])
    })
    for (const [order, { results }] of answers.entries()) npIds[order] = results[0].np_transaction_id
    measured.push({ call, title, ns, jsonNs })
  }
  return measured
}

/**
 * The JSON of a request and its answer, both ways, and as many promises.
 *
 * @param {string} body
 * @param {unknown} answer
 */
async function besides(body, answer) {
  JSON.parse(body)
  return JSON.parse(await JSON.stringify(answer))
}

/**
 * Nanoseconds of CPU time that each order took.
 *
 * @param {() => Promise<void>} run
 */
async function cpuTime(run) {
  globalThis.gc?.()
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return ((user + system) * 1000) / ORDERS
}

import { deepStrictEqual } from 'node:assert/strict'
import { createNpConnectPro, NP_CONNECT_PRO_TEST_URL } from 'makeshop-np-atobarai/np-connect-pro'
import { registrationAnswer, registrations, reportAnswer, reports } from '../fixtures/np-traffic.mjs'
import { naiveClient } from '../hand-written/naive-client.mjs'
import { printTimes } from '../harness/print-times.mjs'
import { spread } from '../harness/spread.mjs'
import { timedAsync } from '../harness/timed-async.mjs'

const WARM_UP_TURNS = 5

/** Orders that a turn is about, in all, whatever the size of its batches. */
const ORDERS_PER_TURN = 2_000

/**
 * The transport without a network, beside what JSON alone takes for the same bodies and beside a client that checks
 * nothing, brings nothing into NP's form and never gives up.
 *
 * @param {{ readonly rounds: number }} effort
 */
export async function transportSection({ rounds }) {
  for (const group of [registering(1), registering(100), reporting(1), reporting(1000)]) {
    const { title, orders, contenders } = await group
    const count = Math.max(1, ORDERS_PER_TURN / orders)
    const times = contenders.map(() => /** @type {number[]} */ ([]))
    for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) {
      for (const { call } of contenders) await timedAsync(call, count)
    }
    for (let round = 0; round < rounds; round += 1) {
      globalThis.gc?.()
      for (const place of contenders.keys()) {
        const at = round % 2 === 0 ? place : contenders.length - 1 - place
        times[at].push((await timedAsync(contenders[at].call, count)) / orders)
      }
    }
    const timings = contenders.map(({ name }, at) => ({
      name,
      ratio: spread(times[at].map((time, round) => time / times[0][round])),
      time: spread(times[at]),
    }))
    printTimes({ title: `${title}, CPU time for each order`, timings })
  }
  return []
}

/** @param {number} orders */
async function registering(orders) {
  const requests = registrations(orders)
  const { np, naive, json, agree } = before(registrationAnswer(orders))
  await agree(
    () => np.requestScreening(requests),
    () => naive.register(requests),
  )
  return {
    title: `registrations, ${orders} in a call`,
    orders,
    contenders: [
      { name: 'JSON.stringify and JSON.parse alone', call: json(() => np.requestScreening(requests)) },
      { name: 'naive client', call: () => naive.register(requests) },
      { name: 'createNpConnectPro', call: () => np.requestScreening(requests) },
    ],
  }
}

/** @param {number} orders */
async function reporting(orders) {
  const sent = reports(orders)
  const { np, naive, json, agree } = before(reportAnswer(orders))
  await agree(
    () => np.reportShipments(sent),
    () => naive.report(sent),
  )
  return {
    title: `shipment reports, ${orders} in a call`,
    orders,
    contenders: [
      { name: 'JSON.stringify and JSON.parse alone', call: json(() => np.reportShipments(sent)) },
      { name: 'naive client', call: () => naive.report(sent) },
      { name: 'createNpConnectPro', call: () => np.reportShipments(sent) },
    ],
  }
}

/**
 * Both clients before an NP that answers at once, and what is needed to compare them.
 *
 * @param {string} answer
 */
function before(answer) {
  let body = ''
  /** @type {import('makeshop-np-atobarai/np-connect-pro').FetchLike} */
  const fetch = async (_, request) => {
    body = request.body
    return { status: 200, text: async () => answer }
  }
  const np = createNpConnectPro({
    baseUrl: NP_CONNECT_PRO_TEST_URL,
    merchantCode: '1',
    spCode: 'bench-sp-code',
    terminalId: '1',
    batchSize: { screening: 1000 },
    fetch,
  })
  return {
    np,
    naive: naiveClient(fetch),
    /** @type {(ours: () => Promise<any>, theirs: () => Promise<unknown>) => Promise<void>} */
    agree: async (ours, theirs) => deepStrictEqual((await ours()).val, await theirs()),
    /**
     * The same bodies through JSON and nothing else: one to write, one to read. @type {(ours: () => Promise<any>) => ()
     * => Promise<unknown>}
     */
    json: (ours) => {
      /** @type {Promise<unknown>} */
      const parsed = ours().then(() => JSON.parse(body))
      return async () => [JSON.stringify(await parsed), JSON.parse(answer)]
    },
  }
}

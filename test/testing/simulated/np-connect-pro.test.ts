import { describe, it } from 'vitest'
import { createNpConnectPro, type NpConnectProOptions } from '../../../src/np-connect-pro/index.js'
import { serveNpSimulator } from '../../../src/simulator/node.js'
import { describeTransport, type TransportUnderTest } from '../../../src/testing/index.js'
import type { NpTransport } from '../../../src/transport/np-transport.js'
import { ALL, EXTRAS } from '../everything.js'
import { CREDENTIALS, NOW, type SimulatedNp, simulatedNp } from './simulated-np.js'

const { merchantCode, spCode, terminalId } = CREDENTIALS
const secrets = [spCode, merchantCode, terminalId, btoa(`${merchantCode}:${spCode}`)]

function tested(simulated: SimulatedNp, options: Partial<NpConnectProOptions>): TransportUnderTest {
  const { clock, fetch, np } = simulated
  const baseUrl = 'https://np.example/v1'
  const transport = createNpConnectPro({ baseUrl, ...CREDENTIALS, clock, fetch, ...options })
  return { transport, np, now: NOW, secrets }
}

describeTransport({
  describe,
  it,
  title: 'NPコネクトプロ, in the same process, an order a call',
  capabilities: ALL,
  worldHas: EXTRAS,
  setUp: () => tested(simulatedNp('synchronous'), {}),
})

describeTransport({
  describe,
  it,
  title: 'NPコネクトプロ, in the same process, many orders a call, with results that come later',
  capabilities: ALL,
  worldHas: EXTRAS,
  setUp: () => tested(simulatedNp('asynchronous'), { batchSize: { screening: 1000 } }),
})

describeTransport({
  describe,
  it,
  title: "NPコネクトプロ, over loopback HTTP, by the platform's fetch",
  capabilities: ALL,
  worldHas: EXTRAS,
  async setUp() {
    const simulated = simulatedNp('synchronous')
    const served = await serveNpSimulator(simulated)
    const transport = tested(simulated, { baseUrl: served.url, fetch: globalThis.fetch })
    return { ...transport, tearDown: () => served.close() }
  },
})

/** A transport that notes what was called, and passes everything on. */
function logging(inner: NpTransport, log: string[]): NpTransport {
  const noted =
    <C extends (...given: never[]) => unknown>(name: string, call: C) =>
    (...given: Parameters<C>): ReturnType<C> => {
      log.push(name)
      return Reflect.apply(call, inner, given)
    }
  const { cancel, pollPayments } = inner
  return {
    requestScreening: noted('requestScreening', inner.requestScreening),
    pollScreening: noted('pollScreening', inner.pollScreening),
    reportShipments: noted('reportShipments', inner.reportShipments),
    ...(cancel && { cancel: noted('cancel', cancel) }),
    ...(pollPayments && { pollPayments: noted('pollPayments', pollPayments) }),
  }
}

describeTransport({
  describe,
  it,
  title: 'NPコネクトプロ, wrapped, without re-registration',
  capabilities: ['cancel', 'pollPayments'],
  worldHas: EXTRAS,
  setUp() {
    const sound = tested(simulatedNp('synchronous'), {})
    return { ...sound, transport: logging(sound.transport, []) }
  },
})

/** What a consumer writes against every entry; it has to compile in every resolution mode. */
export const EVERY_ENTRY = `
import { canCorrect, decide, explain, parseCarrier, placeOrder } from 'makeshop-np-atobarai'
import type { Carrier, Decision, Order, Refusal, Result } from 'makeshop-np-atobarai'
import { decideKept, shippingGate, type ShippingGate } from 'makeshop-np-atobarai/back-office'
import { changeInBooks, createMemoryBooks, takeOverIntoBooks, type Books } from 'makeshop-np-atobarai/books'
import { createOrderActor, orderMachine, orderSnapshot } from 'makeshop-np-atobarai/machine'
import { createNpSimulator, createVirtualClock, type NpSimulator } from 'makeshop-np-atobarai/simulator'
import { serveNpSimulator } from 'makeshop-np-atobarai/simulator/node'
import { importExport, importOrders, type ImportOrderRow } from 'makeshop-np-atobarai/makeshop'
import { orderSchema, restoreOrder, storeOrder, type RestoreFailure } from 'makeshop-np-atobarai/schema'
import { createNpConnectPro, NP_CONNECT_PRO_TEST_URL, type FetchLike, type NpConnectPro } from 'makeshop-np-atobarai/np-connect-pro'
import { createMemoryTransport, TRANSPORT_CASES, type TransportUnderTest } from 'makeshop-np-atobarai/testing'
import { arbitraryOrder } from 'makeshop-np-atobarai/testing/arbitraries'
import { createMemoryStore, planSync, syncEntryOf, type SyncPlan, type SyncStore } from 'makeshop-np-atobarai/sync'
import { screeningPollOf, screeningEvents } from 'makeshop-np-atobarai/transport'

const at = '2026-04-01T10:00:00+09:00'
const placed = placeOrder(
  {
    orderNumber: 'P1',
    service: 'np_atobarai',
    source: 'storefront',
    multipleDestinations: false,
    preorder: false,
    paymentFee: 330,
    at,
  },
  { linkMode: 'automatic', connect: 'pro', spCode: null },
)
if (!placed.ok) throw new Error(explain(placed.val, 'en'))
const order: Order = placed.val

const decided: Result<Decision, Refusal> = decide(order, { type: 'order.edited', fields: ['items'], at })
export const next: Order = decided.ok ? decided.val.order : order
export const code: 'malformed' | string = decided.ok ? 'malformed' : decided.val.code
export const carrier: Carrier = parseCarrier('003').unwrapOr('yamato')
export const correctable: boolean = canCorrect(order.paymentStatus)

const { actor, send } = createOrderActor(order)
export const gate: ShippingGate['verdict'] = shippingGate(order).verdict
export const sent: Result<Decision, Refusal> = send({ type: 'delivery.reverted', at })
export const status: Order['paymentStatus'] = actor.getSnapshot().context.paymentStatus
export const same: boolean = orderSnapshot(order).machine === orderMachine

const options = { shop: { linkMode: 'automatic', connect: 'pro', spCode: null }, at } as const
export const reports: readonly ImportOrderRow[] = importOrders([], options).unwrap()
export const reading: typeof importExport = importExport

const books: Books = createMemoryBooks()
export const taken: Promise<{ readonly ok: boolean }> = takeOverIntoBooks(books, reports, {
  ...options,
  onNews: (row, { outcome }) => [row.orderNumber, outcome],
})
export const kept = changeInBooks(books, 'P1', (known) => decideKept(known, { type: 'delivery.reverted', at }))

const restored: Result<Order, RestoreFailure> = restoreOrder(storeOrder(order))
export const parsed: Order = orderSchema.parse(restored.val)

const fetch: FetchLike = async (url, { signal }) => ({ status: signal.aborted ? 500 : 200, text: async () => url })
const credentials = { merchantCode: 'shop', spCode: 'made-up', terminalId: '0000000001' }
export const np: NpConnectPro = createNpConnectPro({ baseUrl: NP_CONNECT_PRO_TEST_URL, ...credentials, fetch })
export const simulated: NpSimulator = createNpSimulator({ clock: createVirtualClock(at), credentials })
export const served: Promise<{ readonly url: string }> = serveNpSimulator(simulated, { port: 0 })

const memory: TransportUnderTest = createMemoryTransport(['cancel'])
export const passed: Promise<void> | undefined = TRANSPORT_CASES[0]?.run(memory, ['cancel'])
export const polled: boolean = screeningPollOf(order).ok
export const noEvents: readonly { readonly type: string }[] = screeningEvents({ orderNumber: 'P1', outcome: 'refused', codes: [] }, at)
export const made: { generate: unknown } = arbitraryOrder()
export const store: SyncStore = createMemoryStore()
export const entryOf: typeof syncEntryOf = syncEntryOf
export const plan: (...given: Parameters<typeof planSync>) => SyncPlan = planSync
`

/** The same for the main entry alone. */
export const MAIN_ENTRY = EVERY_ENTRY.replace(/^import .* from 'makeshop-np-atobarai\/.*'\n/gm, '').replace(
  /^const \{ actor[\s\S]*$/m,
  '',
)

/**
 * A consumer that is wrong once against each entry, so that each line has to be complained of: if the types of an entry
 * weren't found, or came out as \`any\`, nothing would.
 */
export const WRONG = `
import { canCorrect } from 'makeshop-np-atobarai'
import { shippingGate } from 'makeshop-np-atobarai/back-office'
import { changeInBooks } from 'makeshop-np-atobarai/books'
import { createOrderActor } from 'makeshop-np-atobarai/machine'
import { importOrders } from 'makeshop-np-atobarai/makeshop'
import { storeOrder } from 'makeshop-np-atobarai/schema'
import { createNpConnectPro } from 'makeshop-np-atobarai/np-connect-pro'
import { createMemoryTransport } from 'makeshop-np-atobarai/testing'
import { createNpSimulator } from 'makeshop-np-atobarai/simulator'
import { serveNpSimulator } from 'makeshop-np-atobarai/simulator/node'
import { planSync } from 'makeshop-np-atobarai/sync'
import { arbitraryOrder } from 'makeshop-np-atobarai/testing/arbitraries'
import { screeningPollOf } from 'makeshop-np-atobarai/transport'
export const main: string = canCorrect('screening_on_hold')
export const backOffice: string = shippingGate
export const books: string = changeInBooks
export const machine: string = createOrderActor
export const makeshop: string = importOrders
export const schema: string = storeOrder
export const transport: string = createNpConnectPro
export const memory: string = createMemoryTransport
export const simulator: string = createNpSimulator
export const served: string = serveNpSimulator
export const sync: string = planSync
export const arbitraries: string = arbitraryOrder
export const port: string = screeningPollOf
`

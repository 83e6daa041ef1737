import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.js'
import { createNpSimulator, type NpSimulator } from '../../src/simulator/create-np-simulator.js'
import type { NpCall } from '../../src/simulator/options/np-call.js'
import { NP_CALLS } from '../../src/simulator/options/np-call.js'
import type { NpSimulatorOptions } from '../../src/simulator/options/np-simulator-options.js'

export const CREDENTIALS = { merchantCode: 'shop', spCode: 'made-up', terminalId: '0000000001' }
const START = '2026-04-01T10:00:00+09:00'

/** What a client sees of an answer. */
export interface Seen {
  readonly status: number
  readonly body: string
  readonly results: readonly Readonly<Record<string, unknown>>[]
  readonly errors: readonly { readonly codes: readonly string[]; readonly id?: string }[]
}

export interface AnNp extends NpSimulator {
  readonly clock: VirtualClock
  /** Makes a call with these entries, and reads what comes. */
  call(call: NpCall, ...transactions: readonly unknown[]): Promise<Seen>
  /** Registers an order, which has to be taken, and says its NP取引ID. */
  registered(shopId: string, fields?: object): Promise<string>
}

/** A simulated NP in virtual time, and a plain client of it. */
export function anNp(options: Partial<NpSimulatorOptions> = {}): AnNp {
  const clock = createVirtualClock(START)
  const simulator = createNpSimulator({ clock, credentials: CREDENTIALS, ...options })
  const call = async (name: NpCall, ...transactions: readonly unknown[]) =>
    seen(await simulator.fetch(`http://np.test/v1${NP_CALLS[name].path}`, requestOf(name, { transactions })))
  return {
    ...simulator,
    clock,
    call,
    async registered(shopId, fields = {}) {
      const { results } = await call('register', aRegistration({ shop_transaction_id: shopId, ...fields }))
      return String(results[0]?.['np_transaction_id'])
    },
  }
}

export function requestOf(call: NpCall, body: object) {
  return { method: NP_CALLS[call].method, headers: headersOf(CREDENTIALS), body: JSON.stringify(body) }
}

export function headersOf({ merchantCode, spCode, terminalId }: NpSimulatorOptions['credentials']) {
  const basic = Buffer.from(`${merchantCode}:${spCode}`).toString('base64')
  return { authorization: `Basic ${basic}`, 'content-type': 'application/json', 'x-np-terminal-id': terminalId }
}

export async function seen(response: { readonly status: number; text(): Promise<string> }): Promise<Seen> {
  const body = await response.text()
  const { results = [], errors = [] } = body.startsWith('{') ? JSON.parse(body) : {}
  return { status: response.status, body, results, errors }
}

export const A_PERSON = {
  customer_name: '試験太郎',
  customer_name_kana: 'シケンタロウ',
  zip_code: '105-0011',
  address: '東京都港区芝公園４－２－８　試験ビル１０１',
  tel: '03-1234-5678',
}

export const A_BUYER = { ...A_PERSON, email: 'taro@example.com' }

/** A registration that NP takes, but for what is told otherwise. */
export function aRegistration(fields: object = {}): Readonly<Record<string, unknown>> {
  return {
    shop_transaction_id: 'P1',
    shop_order_date: '2026-04-01',
    settlement_type: '02',
    billed_amount: 5500,
    customer: A_BUYER,
    goods: [{ goods_name: '試験用の品', goods_price: 5500, quantity: 1 }],
    ...fields,
  }
}

/** A report that NP takes, but for what is told otherwise. */
export function aReport(npId: string, fields: object = {}): Readonly<Record<string, unknown>> {
  return { np_transaction_id: npId, pd_company_code: '59010', slip_no: '123456789012', ...fields }
}

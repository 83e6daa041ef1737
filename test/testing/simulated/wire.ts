import type { SimulatorResponse } from '../../../src/simulator/index.js'

interface WirePerson {
  readonly customer_name: string
  readonly zip_code: string
  readonly address: string
  readonly tel: string
}

/** An entry of `transactions`, in the parts that are looked at here. */
export interface WireTransaction {
  readonly shop_transaction_id?: string
  readonly np_transaction_id?: string
  readonly base_np_transaction_id?: string
  readonly shop_order_date: string
  readonly customer: WirePerson
  readonly dest_customer?: WirePerson
  readonly goods: readonly { readonly goods_price: number; readonly quantity: number }[]
}

interface WireEntry {
  readonly shop_transaction_id?: string
  readonly np_transaction_id?: string
  readonly authori_result?: string
  readonly payment_status?: string
}

/** An answer of NP's. */
export interface WireAnswer {
  readonly results?: readonly WireEntry[]
  readonly errors?: readonly { readonly codes: readonly string[]; readonly id?: string }[]
}

/** The transactions of a request. */
export function transactionsIn(body: unknown): readonly WireTransaction[] {
  const { transactions }: { readonly transactions: readonly WireTransaction[] } = JSON.parse(String(body))
  return transactions
}

/** What NP answered; a page for people holds nothing. */
export async function answerIn(response: SimulatorResponse): Promise<WireAnswer> {
  const text = await response.text()
  return text.startsWith('{') ? JSON.parse(text) : {}
}

/** An answer as a client reads it. */
export function respond(status: number, body: string): SimulatorResponse {
  return {
    status,
    ok: status < 300,
    headers: { get: () => 'text/html; charset=utf-8' },
    text: async () => body,
    json: async () => JSON.parse(body),
    async *pieces() {
      yield body
    },
  }
}

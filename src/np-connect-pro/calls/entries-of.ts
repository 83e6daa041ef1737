import { attempt } from '../../shape/attempt.js'
import type { Asked } from '../answer/asked.js'

/**
 * The entries of a batch, all of them made before anything is sent. `null`: it isn't of the documented shape, or holds
 * an order or a transaction of NP's twice.
 */
export function entriesOf<Request, Entry extends { readonly asked: Asked }>(
  batch: readonly Request[],
  entryOf: (request: Request) => Entry | null,
): readonly Entry[] | null {
  return attempt(
    () => {
      if (!Array.isArray(batch)) return null
      const entries = Array.from<Request, Entry | null>(batch, entryOf)
      return entries.every((entry) => entry !== null) && !namesTwice(entries) ? entries : null
    },
    () => null,
  )
}

function namesTwice(entries: readonly { readonly asked: Asked }[]): boolean {
  const orders = entries.map(({ asked }) => asked.orderNumber)
  const transactions = entries.flatMap(({ asked }) => asked.npTransactionId ?? [])
  return new Set(orders).size < orders.length || new Set(transactions).size < transactions.length
}

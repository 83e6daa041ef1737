import { expect } from 'vitest'
import {
  decideKept,
  type KeptOrder,
  keepOrder,
  type OrderRow,
  observeKept,
  observeKeptRow,
  type ParcelGate,
  parcelGate,
  type ShownOrder,
} from '../../../src/back-office/index.js'
import type { Order, OrderEvent } from '../../../src/index.js'

/** When the export of a day was made: 09:00 of that day in April. */
export const morningOf = (day: number) => `2026-04-0${day}T09:00:00+09:00`

/** An hour of that day. */
export const hourOf = (day: number, hour: number) => `2026-04-0${day}T${hour}:00:00+09:00`

/** What happens to an order that is kept, in its order; each gives what is kept then. */
export interface Keeping {
  readonly kept: KeptOrder
  /** Its row in the export of a day. */
  shows(day: number, shown: Omit<ShownOrder, 'at'>): Keeping
  /** A row of it that isn't imported. */
  row(day: number, row: OrderRow): Keeping
  records(event: OrderEvent): Keeping
  /** What the gate says of its parcel on a day. */
  gate(day: number): ParcelGate
}

const keepingOf = (kept: KeptOrder): Keeping => ({
  kept,
  shows: (day, shown) => keepingOf(observeKept(kept, { ...shown, at: morningOf(day) }).unwrap().kept),
  row: (day, row) => keepingOf(observeKeptRow(kept, row, { at: morningOf(day) }).unwrap().kept),
  records: (event) => {
    const decision = decideKept(kept, event)
    return decision.ok ? keepingOf(decision.val.kept) : expect.fail(`refused by ${decision.val.rule}`)
  },
  gate: (day) => parcelGate(kept, { seenSince: morningOf(day) }),
})

/** An order of which the export of the first day is what is known. */
export const given = (order: Order): Keeping => keepingOf(keepOrder(order, morningOf(1)).unwrap())

export const codesOf = ({ findings }: ParcelGate) => findings.map(({ code, rule }) => `${rule} ${code}`)

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

/** When an export was made: on the morning of a day, or at an instant, as somebody writes it. */
type ExportedAt = number | string

/** What happens to an order that is kept, in its order; each gives what is kept then. */
export interface Keeping {
  readonly kept: KeptOrder
  /** Its row in an export. */
  shows(exported: ExportedAt, shown: Omit<ShownOrder, 'at'>): Keeping
  /** A row of it that isn't imported. */
  row(exported: ExportedAt, row: OrderRow): Keeping
  records(event: OrderEvent): Keeping
  /** What the gate says of its parcel on a day. */
  gate(day: number): ParcelGate
}

const instantOf = (exported: ExportedAt) => (typeof exported === 'number' ? morningOf(exported) : exported)

/** An order as it is kept. */
export const keepingOf = (kept: KeptOrder): Keeping => ({
  kept,
  shows: (exported, shown) => keepingOf(observeKept(kept, { ...shown, at: instantOf(exported) }).unwrap().kept),
  row: (exported, row) => keepingOf(observeKeptRow(kept, row, { at: instantOf(exported) }).unwrap().kept),
  records: (event) => {
    const decision = decideKept(kept, event)
    return decision.ok ? keepingOf(decision.val.kept) : expect.fail(`refused by ${decision.val.rule}`)
  },
  gate: (day) => parcelGate(kept, { seenSince: morningOf(day) }),
})

/** An order of which the export of the first day is what is known. */
export const given = (order: Order): Keeping => keepingOf(keepOrder(order, morningOf(1)).unwrap())

export const codesOf = ({ findings }: ParcelGate) => findings.map(({ code, rule }) => `${rule} ${code}`)

/*
 * What is to be stored is stored under a number, and whatever `./makeshop` reports can be taken over. Checked by tsc,
 * never run.
 */
import {
  type ExportRow,
  type KeptObservation,
  type KeptOrder,
  type KnownOrder,
  type NewestExport,
  type ParcelGate,
  type ParcelGateOptions,
  parcelGate,
  type TakenRow,
  type TakeOverReport,
  triageKept,
} from '../../../src/back-office/index.js'
import type { ImportRow } from '../../../src/makeshop/index.js'

export const stored = (taken: TakenRow): readonly [number: string, known: KnownOrder] | null =>
  taken.toKeep === null ? null : [taken.orderNumber, taken.toKeep]

/** What became of a row says what else there is of it. */
export function toldOf(taken: TakenRow): KeptObservation | KeptOrder | string | null {
  switch (taken.outcome) {
    case 'begun':
      return taken.toKeep
    case 'observed':
      return taken.observation
    case 'left_out':
      return taken.orderNumber
    case 'unsettled':
    case 'passed':
      return taken.orderNumber
    default:
      return taken satisfies never
  }
}

export const taken = (report: ImportRow): ExportRow => report

export const gated = ({ newest }: TakeOverReport): ParcelGateOptions => newest

/** What is stored of an export is `null` at first, and so it can be handed to the gate. */
export const gatedAtFirst = (kept: KeptOrder, newest: NewestExport | null): ParcelGate => parcelGate(kept, newest)

/** All that is kept is sorted as it is. */
export const sorted = (known: Map<string, KnownOrder>, now: string) => triageKept(known.values(), now)

/*
 * What is to be stored is stored under a number, and whatever `./makeshop` reports can be taken over. Checked by tsc,
 * never run.
 */
import type {
  ExportRow,
  KnownOrder,
  ParcelGateOptions,
  TakenRow,
  TakeOverReport,
} from '../../../src/back-office/index.js'
import type { RowReport } from '../../../src/makeshop/index.js'

export const stored = (taken: TakenRow): readonly [number: string, known: KnownOrder] | null =>
  taken.toKeep === null ? null : [taken.orderNumber, taken.toKeep]

export const taken = (report: RowReport): ExportRow => report

export const gated = ({ newest }: TakeOverReport): ParcelGateOptions => newest

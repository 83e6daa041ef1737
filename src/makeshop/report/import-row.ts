import type { Order } from '../../order/order.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { ImportIssue } from './import-issue.js'
import type { ImportRowFields } from './import-row-fields.js'
import type { RefusedRow } from './refused-row.js'
import type { ShownByRow } from './shown-by-row.js'

/**
 * What came of one row of an export: plain data, without any amount but the 決済手数料. Every row that isn't blank has
 * one, and so may the file as a whole ({@link FileRow}).
 *
 * Nothing from the columns for names and addresses is repeated in it. A text from a column for a label, a code or a
 * carrier may be, up to 64 characters; whether that text names a person isn't checked.
 *
 * @category makeshop
 */
export type ImportRow = HeaderRow | FileRow | ContinuedRow | ImportOrderRow

/**
 * What came of one order.
 *
 * @category makeshop
 */
export type ImportOrderRow = ImportedRow | RefusedRow | NotUnderstoodRow

/**
 * The header of an export: which columns were found.
 *
 * @category makeshop
 */
export interface HeaderRow extends ImportRowFields {
  /** Which kind of row it is. */
  readonly outcome: 'header'
  /** The heading that was found for each column. */
  readonly columns: Readonly<Partial<Record<ExportColumn, string>>>
  /** The headings that aren't used, each at most 64 characters. */
  readonly unusedColumns: readonly string[]
  /** How the file was read; `null` when it came as text. */
  readonly encoding: 'utf-8' | 'shift_jis' | null
}

/**
 * What there is to say of the file as a whole, and of none of its orders. It comes last, and is the only one if
 * the header can't be read. If it has `issues`, let nothing ship by this file: a cancel or an order may be missing.
 *
 * @category makeshop
 */
export interface FileRow extends ImportRowFields {
  /** Which kind of row it is: none of the file's. */
  readonly outcome: 'file'
  /** Where it shows: the row of the header, or the one at which reading ended. 1 if the file is empty. */
  readonly row: number
  /** None: it may be about any order. */
  readonly orderNumber: null
  /** Why the file isn't read, or isn't to be trusted. Empty: there is only a note (`payment_methods_empty`). */
  readonly issues: readonly ImportIssue[]
}

/**
 * An order taken into the lifecycle (READ-26).
 *
 * @category makeshop
 */
export interface ImportedRow extends ImportRowFields {
  /** Which kind of row it is. */
  readonly outcome: 'imported'
  /** 注文番号. */
  readonly orderNumber: string
  /**
   * The order as if it were met for the first time, at the time that the options say. Never put it in the place of an
   * order that you keep: what was recorded (a doubt, a printed invoice, follow-ups) would be lost, and goods might
   * leave by that. Observe `shown` instead.
   */
  readonly order: Order
  /** What the row itself shows, for `observe` if the order is known from before. */
  readonly shown: ShownByRow
  /** When it was ordered: ISO 8601 instant, in Asia/Tokyo unless the row says otherwise; `null` when it isn't known. */
  readonly orderedAt: string | null
  /**
   * makeshop's id of the delivery, as `planShipment` of the back office takes it: `deliveryInfos[].deliveryId` of the
   * order API. `null` if the answer has none, or if it can't be used (`delivery_id_unreadable`): it is longer than 64
   * characters, has such as can't be seen, or may have lost digits. Always `null` in an export: whether its 配送番号 is
   * the same id isn't known.
   */
  readonly deliveryId: string | null
}

/**
 * A row of an order that has further rows (one for each item): the order is reported at the last of them.
 *
 * @category makeshop
 */
export interface ContinuedRow extends ImportRowFields {
  /** Which kind of row it is. */
  readonly outcome: 'continued'
}

/**
 * A row that can't be read.
 *
 * @category makeshop
 */
export interface NotUnderstoodRow extends ImportRowFields {
  /** Which kind of row it is. */
  readonly outcome: 'not_understood'
  /** Why not: at least one. */
  readonly issues: readonly ImportIssue[]
  /** Whether it shows all the same that goods have left, as of a {@link RefusedRow}; `false` if nobody knows. */
  readonly showsGone: boolean
}

import type { RowRefusalCode } from '../../back-office/observation/row/row-refusal-code.js'
import type { Order } from '../../order/order.js'
import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { ImportIssue } from './import-issue.js'
import type { ShownByEndedRow } from './shown-by-ended-row.js'
import type { ShownByRow } from './shown-by-row.js'

/**
 * What came of one row of an export: plain data, without amounts. Nothing is repeated of columns that have names and
 * addresses; of a column for a label, a code or a carrier a text is, at most 64 characters, and nobody checks that it
 * names nobody. Every row that isn't blank has one.
 *
 * @category makeshop
 */
export type RowReport = HeaderRow | ContinuedRow | OrderReport

/**
 * What came of one order.
 *
 * @category makeshop
 */
export type OrderReport = ImportedRow | RefusedRow | NotUnderstoodRow

/**
 * What every report says.
 *
 * @category makeshop
 */
export interface RowReportFields {
  /** Its number, from 1. In a file it counts as a spreadsheet does: blank rows count. */
  readonly row: number
  /** 注文番号, or `null` if there is none that can be read. */
  readonly orderNumber: string | null
  /** What is worth a note beside the outcome. */
  readonly notes: readonly ImportIssue[]
}

/**
 * The header of an export: which columns were found.
 *
 * @category makeshop
 */
export interface HeaderRow extends RowReportFields {
  /** Which kind of report it is. */
  readonly outcome: 'header'
  /** The heading that was found for each column. */
  readonly columns: Readonly<Partial<Record<ExportColumn, string>>>
  /** The headings that aren't used, each at most 64 characters. */
  readonly unusedColumns: readonly string[]
  /** How the file was read; `null` when it came as text. */
  readonly encoding: 'utf-8' | 'shift_jis' | null
}

/**
 * An order taken into the lifecycle (READ-26).
 *
 * @category makeshop
 */
export interface ImportedRow extends RowReportFields {
  /** Which kind of report it is. */
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
   * order API. `null` in an export, whose 配送番号 isn't known to be the same, and if it isn't 1 to 64 characters or
   * may have lost digits (`delivery_id_unreadable`).
   */
  readonly deliveryId: string | null
}

/**
 * An order that was understood, and doesn't belong in the lifecycle.
 *
 * @category makeshop
 */
export interface RefusedRow extends RowReportFields {
  /** Which kind of report it is. */
  readonly outcome: 'refused'
  /** 注文番号. */
  readonly orderNumber: string
  /** Why it isn't imported. */
  readonly code: RowRefusalCode
  /** The rule behind it; `null` if there is none: the order isn't NP's, or is a 仮注文. */
  readonly rule: RuleId | null
  /** Everything that `adoptOrder` said, if 自動連携 doesn't link the order; else `null`. */
  readonly refusal: LinkRefusal | null
  /**
   * The 決済方法, if `code` is `other_payment_method`; else `null`. If it is another name of one of `PAYMENT_METHODS`
   * (代引き), that one's label. Else as it came: a label or code that the shop's table or ours names, without control
   * characters, at most 64 characters.
   */
  readonly paymentMethod: string | null
  /** 入金ステータス, if `code` is `other_payment_method`; else, or if it isn't shown or understood, `null`. */
  readonly receiptStatus: ReceiptStatus | null
  /**
   * How the order ended in makeshop, whatever `code` says first: it was cancelled (CANC-01), or came back (READ-25).
   * Beside the `code` `order_cancelled`, `goods_returned` says that it came back as well. `null` if the row shows no
   * end.
   */
  readonly ending: 'order_cancelled' | 'goods_returned' | null
  /**
   * What the row shows beside that, if `code` is `order_cancelled` or `goods_returned`; else left out. By it the back
   * office tells whether the goods have left, and what NP may hold.
   */
  readonly shown?: ShownByEndedRow
  /**
   * Whether it shows that goods have left: 配送完了 or 返送 in either column, of several destinations of any, or a 出荷報告
   * status. A kept order knows it from then on (READ-09).
   */
  readonly showsGone: boolean
}

/**
 * A row of an order that has further rows (one for each item): the order is reported at the last of them.
 *
 * @category makeshop
 */
export interface ContinuedRow extends RowReportFields {
  /** Which kind of report it is. */
  readonly outcome: 'continued'
}

/**
 * A row, or a file, that can't be read.
 *
 * @category makeshop
 */
export interface NotUnderstoodRow extends RowReportFields {
  /** Which kind of report it is. */
  readonly outcome: 'not_understood'
  /** Why not: at least one. */
  readonly issues: readonly ImportIssue[]
  /** Whether it shows all the same that goods have left, as of a {@link RefusedRow}; `false` if nobody knows. */
  readonly showsGone: boolean
}

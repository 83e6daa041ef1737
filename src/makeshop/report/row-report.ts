import type { RowRefusalCode } from '../../back-office/observation/row/row-refusal-code.js'
import type { Order } from '../../order/order.js'
import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { ImportIssue } from './import-issue.js'
import type { ShownByRow } from './shown-by-row.js'

/**
 * What came of one row of an export: plain data, without names, addresses or amounts. Every row that isn't blank has
 * one.
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
  /** Its number: in a file as a spreadsheet counts rows (the first is 1, blank ones count), else from 1. */
  readonly row: number
  /** 注文番号, or `null` where there is none that can be read. */
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
   * The order, as if nobody had met it before the time that the options say. It knows nothing of what was recorded: one
   * that is kept isn't replaced by it, or a doubt, a printed invoice and follow-ups are lost, and goods leave by that.
   * Observe `shown`.
   */
  readonly order: Order
  /** What the row itself shows, for `observe` where the order is known from before. */
  readonly shown: ShownByRow
  /** When it was ordered: ISO 8601 instant, in Asia/Tokyo unless the row says otherwise; `null` when it isn't known. */
  readonly orderedAt: string | null
  /**
   * makeshop's id of the delivery, as `planShipment` of the back office takes it: `deliveryInfos[].deliveryId` of the
   * order API. `null` of an export, whose 配送番号 isn't known to be the same, and where it isn't 1 to 64 characters,
   * or may have lost digits.
   */
  readonly deliveryId: string | null
}

/**
 * An order that was understood and doesn't belong into the lifecycle.
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
  /** The rule behind it, or `null` where none is: the order simply isn't NP's. */
  readonly rule: RuleId | null
  /** Where 自動連携 doesn't link the order: everything that `adoptOrder` said. Else `null`. */
  readonly refusal: LinkRefusal | null
  /**
   * Of `other_payment_method` the 決済方法: the label of `PAYMENT_METHODS` where it is another name of one (代引き),
   * else as it came: a label or code that the shop's table or ours names, without control characters, at most 64
   * characters. Else `null`.
   */
  readonly paymentMethod: string | null
  /**
   * How the order ended in makeshop, where the row shows that, whatever `code` says first: cancelled (CANC-01), or come
   * back (READ-25). Else `null`.
   */
  readonly ending: 'order_cancelled' | 'goods_returned' | null
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
}

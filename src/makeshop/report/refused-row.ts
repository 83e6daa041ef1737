import type { RowRefusalCode } from '../../back-office/observation/row/row-refusal-code.js'
import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { LinkRefusalCode } from '../../refusal/link-refusal-code.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'
import type { ImportRowFields } from './import-row-fields.js'
import type { ShownByEndedRow } from './shown-by-ended-row.js'

/**
 * An order that was understood, and doesn't belong in the lifecycle. Its `code` says why, and what else there is.
 *
 * @category makeshop
 */
export type RefusedRow = NotLinkedRow | OtherMethodRow | ProvisionalRow | EndedRow

/**
 * What every {@link RefusedRow} says.
 *
 * @category makeshop
 */
export interface RefusedRowFields extends ImportRowFields {
  /** Which kind of row it is. */
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
  readonly shown?: ShownByEndedRow | undefined
  /**
   * Whether it shows that goods have left: 配送完了 or 返送 in either column, of several destinations of any, or a 出荷報告
   * status. A kept order knows it from then on (READ-09).
   */
  readonly showsGone: boolean
}

/**
 * An order of NP's that 自動連携 doesn't link (LINK-01 to LINK-05).
 *
 * @category makeshop
 */
export interface NotLinkedRow extends RefusedRowFields {
  /** Why it isn't linked. */
  readonly code: LinkRefusalCode
  /** The rule behind it. */
  readonly rule: RuleId
  /** Everything that `adoptOrder` said. */
  readonly refusal: LinkRefusal
  /** Told only of an {@link OtherMethodRow}. */
  readonly paymentMethod: null
  /** Told only of an {@link OtherMethodRow}. */
  readonly receiptStatus: null
  /** None: it didn't end. */
  readonly ending: null
  /** Left out: that is told of an {@link EndedRow}. */
  readonly shown?: undefined
}

/**
 * An order that isn't paid by NP後払い, a 仮注文 included (LINK-05).
 *
 * @category makeshop
 */
export interface OtherMethodRow extends RefusedRowFields {
  /** It isn't paid by NP後払い. */
  readonly code: 'other_payment_method'
  /** None: it isn't refused by a rule. */
  readonly rule: null
  /** None: `adoptOrder` wasn't asked. */
  readonly refusal: null
  /** The 決済方法, as {@link RefusedRowFields} tells it. */
  readonly paymentMethod: string
  /** Left out: that is told of an {@link EndedRow}. */
  readonly shown?: undefined
}

/**
 * A 仮注文 of NP's.
 *
 * @category makeshop
 */
export interface ProvisionalRow extends RefusedRowFields {
  /** It is a 仮注文. */
  readonly code: 'provisional_order'
  /** None: it isn't refused by a rule. */
  readonly rule: null
  /** None: `adoptOrder` wasn't asked. */
  readonly refusal: null
  /** Told only of an {@link OtherMethodRow}. */
  readonly paymentMethod: null
  /** Told only of an {@link OtherMethodRow}. */
  readonly receiptStatus: null
  /** Left out: that is told of an {@link EndedRow}. */
  readonly shown?: undefined
}

/**
 * An order of NP's that was cancelled (CANC-01) or came back (READ-25).
 *
 * @category makeshop
 */
export interface EndedRow extends RefusedRowFields {
  /** Whether it was cancelled or came back. */
  readonly code: 'order_cancelled' | 'goods_returned'
  /** The rule behind it. */
  readonly rule: RuleId
  /** None: `adoptOrder` wasn't asked. */
  readonly refusal: null
  /** Told only of an {@link OtherMethodRow}. */
  readonly paymentMethod: null
  /** Told only of an {@link OtherMethodRow}. */
  readonly receiptStatus: null
  /** How it ended. Beside the `code` `order_cancelled`, `goods_returned` says that it came back as well. */
  readonly ending: 'order_cancelled' | 'goods_returned'
  /** What the row shows beside that: whether the goods have left, and what NP may hold. */
  readonly shown: ShownByEndedRow
}

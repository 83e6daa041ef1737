/*
 * Why an order isn't imported says what else its report has. Checked by tsc, never run.
 */
import type { ExportRow } from '../../src/back-office/index.js'
import type { LinkRefusal, ReceiptStatus, RuleId } from '../../src/index.js'
import type { ImportRow, RefusedRow, RowRefusalCode, ShownByEndedRow } from '../../src/makeshop/index.js'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => {}

export function ofCode(row: RefusedRow): void {
  switch (row.code) {
    case 'other_payment_method':
      holds<Equal<typeof row.paymentMethod, string>>()
      holds<Equal<typeof row.receiptStatus, ReceiptStatus | null>>()
      holds<Equal<typeof row.rule, null>>()
      return
    case 'provisional_order':
      holds<Equal<typeof row.paymentMethod | typeof row.rule | typeof row.refusal, null>>()
      return
    case 'order_cancelled':
    case 'goods_returned':
      holds<Equal<typeof row.shown, ShownByEndedRow>>()
      holds<Equal<typeof row.ending, 'order_cancelled' | 'goods_returned'>>()
      holds<Equal<typeof row.rule, RuleId>>()
      return
    default:
      holds<Equal<typeof row.refusal, LinkRefusal>>()
      holds<Equal<typeof row.shown, undefined>>()
  }
}

holds<Equal<RefusedRow['code'], RowRefusalCode>>()

export function ofAnyRow(row: ImportRow): void {
  row satisfies ExportRow
  // Without a look at the code, each field is there to be asked for.
  if (row.outcome === 'refused') holds<Equal<typeof row.shown, ShownByEndedRow | undefined>>()
  if (row.outcome === 'refused' && row.refusal !== null) row.refusal satisfies LinkRefusal
}

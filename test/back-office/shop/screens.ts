import type { EditField } from '../../../src/index.js'
import { CORRECTABLE, OF_REPORT, type Shown } from './labels.js'

/** An order as makeshop's screens have it. */
export interface MakeshopOrder {
  readonly paymentStatus: Shown
  readonly deliveryStatus: '未配送' | '配送完了'
  readonly receiptStatus: '未入金' | '入金完了'
  readonly paymentMethod: 'NP後払い' | 'NP後払いwiz' | '銀行振込' | '代金引換'
  readonly ending: 'cancelled' | 'deleted' | 'returned' | null
  readonly carrier: string
  readonly slipNumber: string
  readonly npTransactionId: string
  readonly codes: readonly string[]
}

/** What can be done at makeshop's screens. Opening a correction and setting a status are one screen (READ-01). */
export type ScreenAct =
  | { readonly act: 'open_correction' }
  | { readonly act: 'set_status'; readonly to: Shown }
  | { readonly act: 'edit'; readonly fields: readonly EditField[] }
  | {
      readonly act: 'complete'
      readonly carrier: string
      readonly slipNumber: string
      /** Whether its way is one by which the link takes it up (SHIP-07, SHIP-11). */
      readonly isLinked: boolean
    }
  | { readonly act: 'revert' }
  | { readonly act: 'change_method'; readonly to: '銀行振込' | '代金引換' }
  | { readonly act: 'cancel' }
  | { readonly act: 'delete' }

export const isNp = ({ paymentMethod }: MakeshopOrder): boolean => paymentMethod.startsWith('NP')

/** Whether it is open, and NP's as makeshop has it. */
export const isOpen = (order: MakeshopOrder): boolean => order.ending === null && isNp(order)

/** Why it can't be done now, or `null`; typed from the rules. */
export function refusalOf(order: MakeshopOrder, act: ScreenAct): string | null {
  const { paymentStatus: status, deliveryStatus, ending } = order
  const isShipped = deliveryStatus === '配送完了'
  if (act.act === 'delete') return ending === 'deleted' ? 'is gone' : null
  if (act.act === 'cancel') return ending === 'cancelled' || ending === 'deleted' ? 'is over' : null
  if (ending !== null || !isNp(order)) return 'is over'
  switch (act.act) {
    case 'set_status':
      return null
    case 'open_correction':
      if (!CORRECTABLE.includes(status)) return `CORR-01: a correction is opened in ${status}`
      return isShipped && status !== '要確認' ? `READ-02: a correction is opened in ${status} and 配送完了` : null
    case 'edit':
      if (act.fields.every((field) => field === 'email'))
        return CORRECTABLE.includes(status) ? null : `READ-13: the e-mail is edited in ${status}`
      if (status !== '要確認') return `CORR-02: an edit in ${status}`
      return isShipped ? 'READ-06: an edit in 配送完了' : null
    case 'complete':
      if (status !== '審査OK') return `SHIP-01: 配送完了 in ${status}`
      return isShipped ? 'READ-14: 配送完了 twice' : null
    case 'revert':
      return OF_REPORT.includes(status) ? `READ-09: 未配送 in ${status}` : null
    case 'change_method':
      return status === '要確認' || status === '審査NG' ? null : `PAY-01: another method in ${status}`
  }
}

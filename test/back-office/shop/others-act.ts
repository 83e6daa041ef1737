import type { OtherAct } from './a-life.js'
import type { Makeshop } from './makeshop.js'
import type { Np } from './np.js'
import { isOpen } from './screens.js'

/** Somebody else does something, where makeshop and NP let them, and records nothing. */
export function othersAct(act: OtherAct, makeshop: Makeshop, np: Np): void {
  const order = makeshop.now()
  switch (act) {
    case 'opens_correction':
      makeshop.do({ act: 'open_correction' })
      return
    case 'edits':
      if (order.paymentStatus !== '要確認') makeshop.do({ act: 'open_correction' })
      makeshop.do({ act: 'edit', fields: ['items'] })
      return
    case 'reverts':
      makeshop.do({ act: 'revert' })
      return
    case 'cancels':
      makeshop.do({ act: 'cancel' })
      return
    case 'deletes':
      makeshop.do({ act: 'delete' })
      return
    case 'changes_method':
      makeshop.do({ act: 'change_method', to: '銀行振込' })
      return
    case 'cancels_at_np':
      np.cancel()
      return
    case 'sends_goods_back':
      if (isOpen(order) && order.deliveryStatus === '配送完了') makeshop.comesBack()
      return
    case '出荷報告完了':
      // Of goods that left it says to everybody that all is done; nothing in an export could tell.
      if (order.deliveryStatus === '未配送') makeshop.do({ act: 'set_status', to: act })
      return
    default:
      makeshop.do({ act: 'set_status', to: act })
  }
}

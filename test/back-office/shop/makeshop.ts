import { OF_REPORT, type Shown } from './labels.js'
import type { Np } from './np.js'
import { isNp, isOpen, type MakeshopOrder, refusalOf, type ScreenAct } from './screens.js'
import type { Minute, Timetable } from './time.js'

export interface MakeshopPlan {
  readonly isWiz: boolean
  /** How long the link takes to begin: 5 to 10 minutes (LINK-06). */
  readonly linkMinutes: Minute
  /** How long after 配送完了 出荷報告(準備中) is shown. */
  readonly reportLag: Minute
  /** What a status that is set by hand does to the sync: the display alone is lost, or the link is dead (SYNC-03). */
  readonly syncLoss: 'display' | 'dead' | null
  /** Whether the link still sends an order that was closed before it began. */
  readonly sendsClosed: boolean
}

/** The carriers of the tests as they are typed, and whether each is of the 14 (SHIP-03). */
export const TYPED_CARRIERS: Readonly<Record<string, boolean>> = {
  ヤマト運輸: true,
  佐川急便: true,
  ゆうパック: true,
  ネコポス: false,
  第一貨物: false,
  自社配送: false,
  ヤマト: false,
}

export type Makeshop = ReturnType<typeof createMakeshop>

/** makeshop's screens and its link with NP, for one order; after the rules alone, without anything of the package. */
export function createMakeshop(timetable: Timetable, np: Np, plan: MakeshopPlan) {
  let order: MakeshopOrder = {
    paymentStatus: '審査待ち(準備中)',
    deliveryStatus: '未配送',
    receiptStatus: '未入金',
    paymentMethod: plan.isWiz ? 'NP後払いwiz' : 'NP後払い',
    ending: null,
    carrier: '',
    slipNumber: '',
    npTransactionId: '',
    codes: [],
  }
  /** Which errand of the link is the last: an act of an operator's makes those before it void. */
  let errand = 0
  let atWork = 0
  /** How often it was sent: what NP holds may be what was ordered before. */
  let contents = 0
  let lost: MakeshopPlan['syncLoss'] = null
  let isInvoicePrinted = false
  let isSetByHand = false

  const set = (changes: Partial<MakeshopOrder>): void => {
    order = { ...order, ...changes }
  }
  const show = (paymentStatus: Shown, codes: readonly string[] = []): void => {
    if (lost !== null || !isNp(order)) return
    isSetByHand = false
    const receiptStatus = paymentStatus === '審査OK' ? '入金完了' : order.receiptStatus
    set({ paymentStatus, codes, receiptStatus })
  }
  /** Shows it where nobody has set another status since. */
  const showFrom = (from: readonly Shown[], paymentStatus: Shown, codes: readonly string[] = []): void => {
    if (from.includes(order.paymentStatus)) show(paymentStatus, codes)
  }
  const linkAfter = (minutes: Minute, goesOn: () => void): void => {
    const mine = errand
    atWork += 1
    timetable.after(minutes, () => {
      atWork -= 1
      if (mine === errand && lost !== 'dead' && isNp(order)) goesOn()
    })
  }
  const begin = (): void => {
    errand += 1
    contents += 1
    set({ paymentStatus: '審査待ち(準備中)', codes: [] })
    linkAfter(plan.linkMinutes, () => {
      if (order.ending !== null && !plan.sendsClosed) return
      if (order.paymentStatus !== '審査待ち(準備中)' && lost === null) return
      show('審査待ち')
      linkAfter(2, register)
    })
  }
  const register = (): void => {
    const code = np.register(contents, showScreening)
    if (code !== null) {
      showFrom(['審査待ち'], '要確認', [code])
      return
    }
    if (lost === null) set({ npTransactionId: np.now().id ?? '' })
    showFrom(['審査待ち'], '審査中')
  }
  const showScreening = (): void => {
    const { status, codes } = np.now()
    const shown = { held: '審査保留', rejected: '審査NG' } as const
    showFrom(['審査中', '審査保留'], status === 'held' || status === 'rejected' ? shown[status] : '審査OK', codes)
  }
  const report = (): void => {
    if (order.deliveryStatus !== '配送完了' || (order.paymentStatus !== '審査OK' && lost === null)) return
    show('出荷報告(準備中)')
    linkAfter(plan.linkMinutes, () => {
      show('出荷報告中')
      linkAfter(2, () => {
        const code = np.report(isInvoicePrinted)
        showFrom(OF_REPORT, code === null ? '出荷報告完了' : '要確認', code === null ? [] : [code])
      })
    })
  }
  const complete = (carrier: string, slipNumber: string, isLinked: boolean): void => {
    set({ deliveryStatus: '配送完了', carrier, slipNumber })
    if (!isLinked || carrier === '' || slipNumber === '') return
    errand += 1
    const isSupported = TYPED_CARRIERS[carrier] === true
    if (isSupported && plan.reportLag === 0) report()
    else if (isSupported) linkAfter(plan.reportLag, report)
    else linkAfter(plan.reportLag, () => showFrom(['審査OK'], '要確認'))
  }
  const override = (to: Shown): void => {
    if (to === order.paymentStatus) return
    const receiptStatus = to === '審査OK' || OF_REPORT.includes(to) ? '入金完了' : order.receiptStatus
    set({ paymentStatus: to, receiptStatus })
    isSetByHand = true
    if (plan.syncLoss !== null) lost = plan.syncLoss
  }

  begin()
  return {
    now: () => order,
    /** Whether the link or NP's screening will still show something by itself. */
    isAtWork: () => atWork > 0 && lost !== 'dead',
    /** Whether what is shown was set by hand, and nothing by the link since (SYNC-01). */
    isSetByHand: () => isSetByHand,
    /** Whether what NP's console shows is what was ordered last. */
    isLastOrdered: (shown: number): boolean => shown === contents,
    isInvoicePrinted: () => isInvoicePrinted,
    /** wizプリント: whether the invoice could be printed (SHIP-08, READ-22). */
    printInvoice: (): boolean => {
      isInvoicePrinted = isOpen(order) && order.paymentStatus === '審査OK' && order.deliveryStatus === '未配送'
      return isInvoicePrinted
    },
    /** What no event of the lifecycle is for: 入金ステータス is set back (PAY-06). */
    setUnreceived: (): void => set({ receiptStatus: '未入金' }),
    comesBack: (): void => set({ ending: 'returned' }),
    /** Does something at a screen; why it can't, or `null`. */
    do: (act: ScreenAct): string | null => {
      const refusal = refusalOf(order, act)
      if (refusal !== null) return refusal
      switch (act.act) {
        case 'open_correction':
          set({ paymentStatus: '要確認' })
          return null
        case 'set_status':
          override(act.to)
          return null
        case 'edit':
          if (act.fields.some((field) => field !== 'email' && field !== 'shipping')) isInvoicePrinted = false
          if (act.fields.some((field) => field !== 'email')) begin()
          return null
        case 'complete':
          complete(act.carrier, act.slipNumber, act.isLinked)
          return null
        case 'revert':
          set({ deliveryStatus: '未配送' })
          return null
        case 'change_method':
          errand += 1
          set({ paymentMethod: act.to })
          return null
        case 'cancel':
        case 'delete':
          set({ ending: act.act === 'cancel' ? 'cancelled' : 'deleted' })
          return null
      }
    },
  }
}

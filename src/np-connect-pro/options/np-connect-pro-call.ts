/**
 * One of NP's seven calls.
 *
 * - `register` 取引登録, `update` 取引変更 (which screens anew), `cancel` 取引キャンセル
 * - `find_screening` 与信結果照会, also the check of the credentials
 * - `report_shipment` 出荷報告
 * - `find_payment` 入金照会
 * - `reregister` 再登録, after a part came back
 *
 * Method and path are well known, except those of `reregister`, which are from one source, as is what `find_payment`
 * answers.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export type NpConnectProCall =
  | 'register'
  | 'update'
  | 'cancel'
  | 'find_screening'
  | 'report_shipment'
  | 'find_payment'
  | 'reregister'

interface NpCallFacts {
  readonly method: 'POST' | 'PATCH'
  /** Below the base address. */
  readonly path: string
  /** Whether it changes anything at NP. */
  readonly changes: boolean
  /** Whether it carries personal data. */
  readonly personal: boolean
}

/** How each call is made. */
export const NP_CALLS: Readonly<Record<NpConnectProCall, NpCallFacts>> = {
  register: { method: 'POST', path: '/transactions', changes: true, personal: true },
  update: { method: 'PATCH', path: '/transactions/update', changes: true, personal: true },
  cancel: { method: 'PATCH', path: '/transactions/cancel', changes: true, personal: false },
  find_screening: { method: 'POST', path: '/authorizations/find', changes: false, personal: false },
  report_shipment: { method: 'POST', path: '/shipments', changes: true, personal: false },
  find_payment: { method: 'POST', path: '/transactions/payments/find', changes: false, personal: false },
  reregister: { method: 'POST', path: '/transactions/reregister', changes: true, personal: true },
}

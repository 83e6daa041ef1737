/**
 * The seven calls of NPコネクトプロ: their methods, their paths below the base address, whether they change anything
 * there, and whether they carry personal data.
 */
export const NP_CALLS = {
  register: { method: 'POST', path: '/transactions', changes: true, personal: true },
  update: { method: 'PATCH', path: '/transactions/update', changes: true, personal: true },
  cancel: { method: 'PATCH', path: '/transactions/cancel', changes: true, personal: false },
  find_screening: { method: 'POST', path: '/authorizations/find', changes: false, personal: false },
  report_shipment: { method: 'POST', path: '/shipments', changes: true, personal: false },
  find_payment: { method: 'POST', path: '/transactions/payments/find', changes: false, personal: false },
  reregister: { method: 'POST', path: '/transactions/reregister', changes: true, personal: true },
} as const

/**
 * One of NP's seven calls.
 *
 * - `register` 取引登録, `update` 取引変更 (which screens anew), `cancel` 取引キャンセル
 * - `find_screening` 与信結果照会, also the check of the credentials
 * - `report_shipment` 出荷報告
 * - `find_payment` 入金照会
 * - `reregister` 再登録, after a part came back
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export type NpCall = keyof typeof NP_CALLS

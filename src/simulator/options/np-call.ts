/**
 * The calls of NPコネクトプロ that the simulator answers, with method and path.
 *
 * @category Simulator
 */
export const NP_CALLS = {
  register: { method: 'POST', path: '/transactions' },
  update: { method: 'PATCH', path: '/transactions/update' },
  cancel: { method: 'PATCH', path: '/transactions/cancel' },
  reregister: { method: 'POST', path: '/transactions/reregister' },
  find_screening: { method: 'POST', path: '/authorizations/find' },
  find_payment: { method: 'POST', path: '/transactions/payments/find' },
  report_shipment: { method: 'POST', path: '/shipments' },
} as const satisfies Readonly<Record<string, { readonly method: 'POST' | 'PATCH'; readonly path: string }>>

/**
 * One of NP's calls.
 *
 * @category Simulator
 */
export type NpCall = Extract<keyof typeof NP_CALLS, string>

import { expect } from 'vitest'
import { type CorrectionPlan, planCorrection } from '../../src/back-office/index.js'
import type { EditField, Order } from '../../src/index.js'
import { anOrder } from '../support/an-order.js'

/** The plan for an order, with the fields where somebody says them. */
export const planOf = (order: Order, ...fields: readonly EditField[]): CorrectionPlan => {
  const plan = planCorrection(order, ...(fields.length === 0 ? [] : [fields]))
  if (!plan.ok) return expect.fail(`refused by ${plan.val.rule}`)
  return plan.val
}

/** Its steps by their names. */
export const stepsOf = (plan: CorrectionPlan) => plan.steps.map(({ step }) => step)

/** The other way: its steps by their names, or by the follow-ups that they settle. */
export const insteadOf = (plan: CorrectionPlan) => plan.instead.map(({ step, followUps: [kind] }) => kind ?? step)

/** What it costs, each with its rule. */
export const costsOf = (plan: CorrectionPlan) => plan.costs.map(({ code, rule }) => `${rule} ${code}`)

/** What the matter is, with its rule. */
export const matterOf = ({ findings: [first] }: CorrectionPlan) => `${first?.rule} ${first?.code}`

/** 審査保留 for these codes. */
export const held = (...codes: readonly string[]) =>
  anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes } })

/** 要確認 because NP refused the screening with these codes. */
export const failed = (...codes: readonly string[]) =>
  anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes } })

/** 要確認 because NP refused the shipment report with these codes; the goods have left. */
export const reportFailed = (...codes: readonly string[]) =>
  anOrder({
    in: 'needs_attention',
    deliveryStatus: 'shipped',
    receiptStatus: 'received',
    everApproved: true,
    npTransaction: { state: 'live', id: 'NP000000001' },
    shipment: { carrier: 'yamato', slipNumber: '123456789013' },
    problem: { stage: 'shipment', codes },
  })

/** The same of a wiz order whose invoice is printed. */
export const wizReportFailed = (...codes: readonly string[]): Order => ({
  ...reportFailed(...codes),
  service: 'np_atobarai_wiz',
  invoicePrintedAt: '2026-03-30T10:00:00+09:00',
})

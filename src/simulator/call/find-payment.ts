import { tokyoDate } from '../tokyo.js'
import { CANCELLED, NOT_APPROVED } from '../transaction/state-codes.js'
import { onTransaction } from './on-transaction.js'

const PAYMENT_STATUSES = { unpaid: '10', paid: '20', unclear: '30' } as const

export const findPayment = onTransaction((_, { npId, cancelled, screening, payment, paidAt }) => {
  if (cancelled !== null) return [CANCELLED]
  if (screening?.result !== '00') return [NOT_APPROVED]
  const status = PAYMENT_STATUSES[payment]
  const date = paidAt === null ? undefined : tokyoDate(paidAt)
  return { result: { np_transaction_id: npId, payment_status: status, customer_payment_date: date }, outcome: status }
})

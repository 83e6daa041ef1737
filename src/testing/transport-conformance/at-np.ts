import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import type { ScreeningAnswer } from '../../transport/screening-answer.js'
import type { ScreeningRequest } from '../../transport/screening-request.js'
import { must } from '../must.js'
import { answerFor, asked, type Outcome } from './outcomes.js'
import { aReport, aRequest } from './requests.js'
import type { TransportUnderTest } from './transport-under-test.js'

/** Registers one order, whatever NP decides, and says how to refer to it from now on. */
export async function registered(
  tested: TransportUnderTest,
  orderNumber: string,
  told: Partial<ScreeningRequest> = {},
): Promise<NpTransactionRef> {
  await asked(() => tested.transport.requestScreening([aRequest(tested, orderNumber, told)]))
  const held = await tested.np.registration(orderNumber)
  must(held !== null, `NP has ${orderNumber} after it was registered.`)
  return { orderNumber, npTransactionId: held.npTransactionId }
}

/** Registers one order and reports its shipment. */
export async function reported(tested: TransportUnderTest, orderNumber: string): Promise<NpTransactionRef> {
  const known = await registered(tested, orderNumber)
  await asked(() => tested.transport.reportShipments([aReport(known)]))
  return known
}

/** How often a result that NP has is polled for before it counts as one that never came. */
const PATIENCE = 5

/** Has an order screened: where NP answers only later, it is polled. */
export async function screened(
  { transport }: TransportUnderTest,
  request: ScreeningRequest,
): Promise<Outcome<ScreeningAnswer>> {
  let outcome = await asked(() => transport.requestScreening([request]))
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const answer = answerFor(outcome, request.orderNumber)
    if (answer.outcome !== 'pending') break
    const { orderNumber, npTransactionId } = answer
    outcome = await asked(() => transport.pollScreening([{ orderNumber, npTransactionId }]))
  }
  return outcome
}

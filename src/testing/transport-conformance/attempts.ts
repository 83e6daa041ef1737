import type { AnswerLike } from '../../transport/answer-like.js'
import { registerOne, reportOne } from './at-np.js'
import { asked, fateOf, isTaken, type Outcome, says, type Truth } from './outcomes.js'
import { aReport, aRequest, numbered } from './requests.js'
import type { TransportUnderTest } from './transport-under-test.js'

/** One call about an order that no other call is about. */
export interface Attempt {
  readonly orderNumber: string
  ask(): Promise<Outcome<AnswerLike>>
  /** Whether it says that it was done, and NP did it, once; of a question, whether it says what NP has. */
  isDone(outcome: Outcome<AnswerLike>): Promise<boolean>
}

type Count = 'registrations' | 'updates' | 'reports' | 'cancellations' | 'reregistrations'

/** Every call that a transport has, each about an order of which NP would do it; the registration is the first. */
export async function attemptsOf(tested: TransportUnderTest): Promise<readonly Attempt[]> {
  const { np, transport } = tested
  const { cancel, pollPayments, reregister } = transport
  const attempt = (index: number, call: () => Promise<Outcome<AnswerLike>>, done: Count | Truth): Attempt => ({
    orderNumber: numbered(index),
    ask: () => asked(call),
    async isDone(outcome) {
      if (typeof done === 'object') return says(outcome, numbered(index), done)
      const fate = fateOf(outcome, numbered(index))
      return isTaken(fate) && (await np[done](numbered(index))) === 1
    },
  })
  const anew = (index: number) => aRequest(tested, numbered(index))
  await np.decides(numbered(1), { as: 'held', codes: ['RE009'] })
  const update = { ...anew(1), ...(await registerOne(tested, numbered(1))) }
  const polled = await registerOne(tested, numbered(2))
  const shipped = aReport(await registerOne(tested, numbered(3)))
  const attempts = [
    attempt(0, () => transport.requestScreening([anew(0)]), 'registrations'),
    attempt(1, () => transport.requestScreening([update]), 'updates'),
    attempt(2, () => transport.pollScreening([polled]), { result: 'approved' }),
    attempt(3, () => transport.reportShipments([shipped]), 'reports'),
  ]
  if (pollPayments !== undefined) {
    const known = await reportOne(tested, numbered(4))
    attempts.push(attempt(4, () => pollPayments.call(transport, [known]), { payment: 'unpaid' }))
  }
  if (reregister !== undefined) {
    const request = { ...anew(5), ...(await reportOne(tested, numbered(5))) }
    attempts.push(attempt(5, () => reregister.call(transport, [request]), 'reregistrations'))
  }
  if (cancel !== undefined) {
    const known = await registerOne(tested, numbered(6))
    attempts.push(attempt(6, () => cancel.call(transport, [known]), 'cancellations'))
  }
  return attempts
}

import { Ok } from '../../../src/index.js'
import type { NpBooks } from '../../../src/simulator/index.js'
import type { NpTransport } from '../../../src/transport/index.js'
import { liveOf } from './person.js'

/** NP's word for an approval. */
const APPROVED = '00'
/** For so long after an update NP goes on saying that it approved what was there before (LINK-06). */
const LAG_MS = 8 * 60_000

/** What NP said of a transaction when it was updated. */
interface Update {
  readonly before: string
  readonly until: number
}

/** An NP that takes its time with every update, and whether its approval of an order can only be of old contents. */
export function lagging(transport: NpTransport, books: NpBooks, clock: { now(): number }) {
  const updates = new Map<string, Update>()
  const liveAt = (orderNumber: string) => liveOf(books.of(orderNumber))
  const isOld = (orderNumber: string) => {
    const update = updates.get(orderNumber)
    if (update === undefined || clock.now() >= update.until || update.before !== APPROVED) return false
    return liveAt(orderNumber)?.result !== APPROVED
  }
  const slow: NpTransport = {
    ...transport,
    async requestScreening(requests, signal) {
      const live = requests.map(({ orderNumber }) => ({ orderNumber, was: liveAt(orderNumber) }))
      const answer = transport.requestScreening(requests, signal)
      // NP has taken what it takes by now: only its answer takes time.
      for (const { orderNumber, was } of live) {
        if (was === null || liveAt(orderNumber)?.updates === was.updates) continue
        updates.set(orderNumber, { before: was.result, until: clock.now() + LAG_MS })
      }
      return answer
    },
    async pollScreening(refs, signal) {
      const old = refs.filter(({ orderNumber }) => isOld(orderNumber)).map(({ orderNumber }) => orderNumber)
      const answers = await transport.pollScreening(refs, signal)
      if (!answers.ok) return answers
      return Ok(
        answers.val.map((answer) =>
          'npTransactionId' in answer && old.includes(answer.orderNumber)
            ? {
                orderNumber: answer.orderNumber,
                outcome: 'settled',
                npTransactionId: answer.npTransactionId,
                result: 'approved',
              }
            : answer,
        ),
      )
    },
  }
  return { transport: slow, isOld }
}

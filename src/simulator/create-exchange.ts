import { type Answer, refusedAsAWhole } from './call/answer.js'
import { answerCall } from './call/answer-call.js'
import { findBefore } from './call/find-before.js'
import { idIn } from './call/id-in.js'
import { journalId } from './call/journal-id.js'
import { createFaultDraw } from './fault/create-fault-draw.js'
import { insteadOfDoing } from './fault/instead-of-doing.js'
import { type Suffered, suffer } from './fault/suffer.js'
import type { Np } from './np.js'
import type { NpCall } from './options/np-call.js'
import type { NpSimulatorOptions } from './options/np-simulator-options.js'
import { randomOf } from './random.js'
import { letHappen } from './transaction/let-happen.js'
import { createDoorkeeper } from './wire/create-doorkeeper.js'
import { createRouter } from './wire/create-router.js'
import { entriesOf } from './wire/entries-of.js'
import type { NpRequest } from './wire/np-request.js'
import { htmlReply, type Reply } from './wire/reply.js'

/** From a request to what comes back, at once: everything that NP does, and the faults on the way. */
export function createExchange(
  np: Np,
  { basePath, credentials, faults, seed }: ExchangeOptions,
): (request: NpRequest) => Reply {
  const callOf = createRouter(basePath)
  const mayEnter = createDoorkeeper(credentials)
  const drawFault = createFaultDraw(faults, randomOf(seed, 2))
  const spoiling = randomOf(seed, 3)

  function answered(call: NpCall, request: NpRequest, entries: readonly unknown[] | null, now: number): Answer {
    const { credentialsStatus, codes } = np.settings
    if (!mayEnter(request)) return refusedAsAWhole(credentialsStatus, codes.credentials)
    return answerCall(np, call, entries, now)
  }

  /**
   * What a look-up said before the last change: it changes nothing, so it can be made once more. Other calls suffer
   * nothing.
   */
  function staleOr(answer: Answer, call: NpCall, entries: readonly unknown[] | null, now: number): Suffered {
    const stale =
      call === 'find_screening' && answer.ids.length > 0 ? answerCall(np, call, entries, now, findBefore) : answer
    const isStale = stale.outcomes.some((outcome, index) => outcome !== answer.outcomes[index])
    return { ...suffer(stale, null, spoiling), fault: isStale ? 'stale_read' : null }
  }

  return (request) => {
    const now = np.clock.now()
    letHappen(np, now)
    const call = callOf(request.method, request.url)
    if (call === null) {
      np.journal.note({ at: now, call: 'not_found', status: 404 })
      return htmlReply(404, 'Not Found')
    }
    const fault = drawFault(call)
    const entries = entriesOf(request.body)
    const instead = insteadOfDoing(fault)
    if (instead !== null) {
      const ids = entries?.map((entry) => journalId(idIn(entry, call))) ?? []
      const outcomes = ids.map(() => 'not_done')
      np.journal.note({ at: now, call, ids, outcomes, status: statusOf(instead), fault })
      return instead
    }
    const answer = answered(call, request, entries, now)
    const suffered = fault === 'stale_read' ? staleOr(answer, call, entries, now) : suffer(answer, fault, spoiling)
    const { ids, outcomes } = answer
    np.journal.note({ at: now, call, ids, outcomes, status: statusOf(suffered.reply), fault: suffered.fault })
    return suffered.reply
  }
}

interface ExchangeOptions extends Pick<NpSimulatorOptions, 'credentials' | 'faults'> {
  readonly basePath: string
  readonly seed: number
}

function statusOf(reply: Reply): number | null {
  return 'status' in reply ? reply.status : null
}

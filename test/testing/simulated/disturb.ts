import type { FetchInit, SimulatorResponse } from '../../../src/simulator/index.js'
import type { NpDisturbance } from '../../../src/testing/index.js'
import type { HandClock } from './hand-clock.js'
import { answerIn, respond, type WireAnswer } from './wire.js'

/** What a disturbance needs to know of the call that it hits. */
export interface DisturbedCall {
  /** Lets NP do what was asked. */
  readonly commit: () => Promise<SimulatorResponse>
  readonly init: FetchInit
  /** The order that is disturbed, by each id that NP's answer may name it by. */
  readonly ids: readonly string[]
  readonly clock: HandClock
}

/** What may go wrong with a call, with the status that is answered where there are several. */
export type Disturbance =
  | NpDisturbance
  | 'gateway_502'
  | 'gateway_504'
  | 'trickles'
  | 'names_nobody'
  | { readonly status: number; readonly by: 'np' | 'proxy' }

/** Makes a call go wrong, so that a client sees over the wire what the kit asks for. */
export async function disturb(disturbance: Disturbance, call: DisturbedCall): Promise<SimulatorResponse> {
  const { clock, commit, ids, init } = call
  if (typeof disturbance === 'object') {
    const { by, status } = disturbance
    if (by === 'proxy') return respond(status, page(String(status)))
    await commit()
    return respond(status, JSON.stringify({ errors: ids.map((id) => ({ codes: ['E0199999'], id })) }))
  }
  switch (disturbance) {
    case 'offline':
      throw broken('ECONNREFUSED')
    case 'maintenance':
      return respond(503, page('503 Service Unavailable'))
    case 'credentials_refused':
      return respond(401, page('401 Unauthorized'))
    case 'fails':
      return respond(500, page('500 Internal Server Error'))
    case 'gateway_502':
      await commit()
      return respond(502, page('502 Bad Gateway'))
    case 'gateway_504':
      await commit()
      return respond(504, page('504 Gateway Time-out'))
    case 'stalls':
      return givenUp(init)
    case 'times_out_before':
      clock.pass()
      return givenUp(init)
    case 'times_out_after':
      await commit()
      clock.pass()
      return givenUp(init)
    case 'breaks':
      await commit()
      throw broken('ECONNRESET')
    case 'garbles':
      await commit()
      return respond(200, page(String(init.body)))
    case 'omits':
      return spoilt(await commit(), (answer) => without(answer, call.ids))
    case 'contradicts':
      return spoilt(await commit(), (answer) => contradicted(answer, call.ids))
    case 'reorders':
      return spoilt(await commit(), ({ results = [], errors = [] }) => ({
        results: [...results].reverse(),
        errors: [...errors].reverse(),
      }))
    case 'trickles':
      return trickling(await commit(), call)
    case 'names_nobody':
      return spoilt(await commit(), (answer) => {
        const { results, errors = [] } = without(answer, ids)
        return { ...(results && { results }), errors: errors.map(({ codes }) => ({ codes })) }
      })
    case 'renames':
      return commit()
  }
}

/** The headers and the first sign come, and whoever waits for more has waited long enough then. */
async function trickling(answer: SimulatorResponse, { clock, init }: DisturbedCall): Promise<SimulatorResponse> {
  const rest = async (): Promise<never> => {
    // Later than the headers: a timer that ends with them is over by now.
    setTimeout(() => clock.pass(), 1)
    return givenUp(init)
  }
  return {
    ...answer,
    text: rest,
    json: rest,
    async *pieces() {
      yield '{'
      yield await rest()
    },
  }
}

function page(text: string): string {
  return `<!DOCTYPE html><html><body><p>${text}</p></body></html>`
}

function broken(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

/** Nothing comes; whoever waits gives up. */
function givenUp({ signal }: FetchInit): Promise<never> {
  return new Promise((_, reject) => {
    if (signal === undefined || signal === null) return
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
}

async function spoilt(response: SimulatorResponse, by: (answer: WireAnswer) => WireAnswer): Promise<SimulatorResponse> {
  return respond(response.status, JSON.stringify(by(await answerIn(response))))
}

function names(ids: readonly string[], entry: NonNullable<WireAnswer['results']>[number]): boolean {
  return [entry.shop_transaction_id, entry.np_transaction_id].some((id) => id !== undefined && ids.includes(id))
}

function without({ results = [], errors = [] }: WireAnswer, ids: readonly string[]): WireAnswer {
  return {
    results: results.filter((entry) => !names(ids, entry)),
    errors: errors.filter(({ id }) => id === undefined || !ids.includes(id)),
  }
}

function contradicted({ results = [], errors = [] }: WireAnswer, ids: readonly string[]): WireAnswer {
  const own = results.filter((entry) => names(ids, entry))
  const twice = own.flatMap((entry) =>
    entry.authori_result === undefined ? [entry] : ['00', '20'].map((result) => ({ ...entry, authori_result: result })),
  )
  const refused = own.flatMap(({ authori_result, np_transaction_id: id }) =>
    authori_result === undefined && id !== undefined ? [{ codes: ['E0100120'], id }] : [],
  )
  return { results: [...results.filter((entry) => !names(ids, entry)), ...twice], errors: [...errors, ...refused] }
}

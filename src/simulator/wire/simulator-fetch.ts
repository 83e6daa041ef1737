import type { CallSignal } from '../../clock/call-signal.js'

/**
 * NP as a `fetch`, for this library's own transport and for any other client that reads no more of an answer than a
 * {@link SimulatorResponse} has: status, headers, and the body as text or JSON. It takes what the platform's takes as
 * long as the body is text. Only the address's path counts, not its host. It rejects as the platform's does: with the
 * signal's reason if the call was given up, else with a `TypeError` whose `cause` has a `code` (`ECONNRESET`, …).
 *
 * @category Simulator
 */
export type SimulatorFetch = (input: FetchTarget, init?: FetchInit) => Promise<SimulatorResponse>

/**
 * What a `fetch` is sent to: an address, a `URL`, or a `Request`.
 *
 * @category Simulator
 */
export type FetchTarget =
  | string
  | {
      /** The address of a `URL`. */
      readonly href: string
    }
  | {
      /** The address of a `Request`. */
      readonly url: string
      /** Its HTTP method. */
      readonly method: string
      /** Its headers. */
      readonly headers: FetchHeaders
      /** Gives the call up when it is aborted. */
      readonly signal: CallSignal
      /** Its body. */
      text(): Promise<string>
    }

/**
 * What a `fetch` is asked for, as far as it matters here.
 *
 * @category Simulator
 */
export interface FetchInit {
  /** The HTTP method. */
  readonly method?: string | undefined
  /** The headers, credentials among them. */
  readonly headers?: FetchHeaders | undefined
  /** JSON text. */
  readonly body?: unknown
  /** Gives the call up when it is aborted. */
  readonly signal?: CallSignal | null | undefined
}

/**
 * Headers in any of the forms that a `fetch` takes: a `Headers`, a list of pairs, or a record.
 *
 * @category Simulator
 */
export type FetchHeaders = Iterable<readonly string[]> | Readonly<Record<string, string | undefined>>

/**
 * The part of a `Response` that the simulator has.
 *
 * @category Simulator
 */
export interface SimulatorResponse {
  /** The HTTP status. */
  readonly status: number
  /** Whether the status is one of success. */
  readonly ok: boolean
  /** The headers; there is only `content-type`. */
  readonly headers: {
    /** A header's value by its name, in any case; `null` if there is none. */
    get(name: string): string | null
  }
  /** The whole body. A `slow_drip` takes its time. */
  text(): Promise<string>
  /** The whole body, parsed; rejects with a `SyntaxError` if it isn't JSON. */
  json(): Promise<unknown>
  /** The body as it comes, piece by piece. */
  pieces(): AsyncIterable<string>
}

import type { CallSignal } from '../../clock/call-signal.js'

/**
 * NP as a `fetch`: for this library's own transport and for any other client. It takes what the platform's takes as
 * long as the body is text; the address's path decides, its host doesn't matter. It rejects as the platform's does:
 * with the signal's reason where the call was given up, and else with a `TypeError` whose `cause` has a `code`
 * (`ECONNRESET`, …).
 *
 * @category Simulator
 */
export type SimulatorFetch = (input: FetchTarget, init?: FetchInit) => Promise<SimulatorResponse>

/**
 * Whom a `fetch` is addressed to: an address, a `URL`, or a `Request`.
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
      /** Gives the call up. */
      readonly signal: CallSignal
      /** Its body. */
      text(): Promise<string>
    }

/**
 * What is asked of a `fetch`, as far as it matters here.
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
  /** Gives the call up. */
  readonly signal?: CallSignal | null | undefined
}

/**
 * Headers in any of the forms that a `fetch` takes: a `Headers`, a list of pairs, or a record.
 *
 * @category Simulator
 */
export type FetchHeaders = Iterable<readonly string[]> | Readonly<Record<string, string | undefined>>

/**
 * The part of a `Response` that there is.
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
    /** A header's value by its name, whose case doesn't matter; `null` where there is none. */
    get(name: string): string | null
  }
  /** The whole body. Where it drips, that takes its time. */
  text(): Promise<string>
  /** The whole body, parsed; it rejects with a `SyntaxError` where it isn't JSON. */
  json(): Promise<unknown>
  /** The body as it comes, piece by piece. */
  pieces(): AsyncIterable<string>
}

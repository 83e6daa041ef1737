import type { CallSignal } from '../../clock/call-signal.js'

/**
 * What a `fetch` is asked for.
 *
 * @category Transport
 */
export interface FetchRequest {
  /** The HTTP method. */
  readonly method: 'POST' | 'PATCH'
  /** The headers, credentials among them. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON. It holds personal data if orders are registered. */
  readonly body: string
  /** Aborted as soon as nobody waits for the answer any more. */
  readonly signal: CallSignal
  /** A redirection isn't followed: it would carry personal data to an address that nobody named. */
  readonly redirect: 'manual'
}

/**
 * A piece of a body, or its end.
 *
 * @category Transport
 */
export interface BodyPiece {
  /** Whether the body is at its end. */
  readonly done: boolean
  /** The bytes of the piece; at the end there is none. */
  readonly value?: Uint8Array | undefined
}

/**
 * The part of a stream's reader that is used here.
 *
 * @category Transport
 */
export interface BodyReader {
  /** The next piece. */
  read(): Promise<BodyPiece>
  /** Called if nobody wants the rest. */
  cancel(): Promise<unknown>
}

/**
 * The part of a stream that is used here.
 *
 * @category Transport
 */
export interface BodyStream {
  /** Gives the reader of it. */
  getReader(): BodyReader
}

/**
 * The part of a `Response` that is used here.
 *
 * @category Transport
 */
export interface FetchResponse {
  /** The HTTP status. */
  readonly status: number
  /** The whole body as text: read if there is no `body`. */
  text(): Promise<string>
  /** The body as a stream of UTF-8. No more of it is read than an answer can have: a few megabytes. */
  readonly body?: BodyStream | null | undefined
}

/**
 * The least that a `fetch` has to do. The platform's own does it, and so does the simulator's.
 *
 * @category Transport
 */
export type FetchLike = (url: string, request: FetchRequest) => Promise<FetchResponse>

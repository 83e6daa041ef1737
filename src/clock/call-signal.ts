/** The part of an `AbortSignal` that is used here. */
interface LeastSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A platform whose types know `AbortSignal`. */
interface KnowsSignals<Signal> {
  readonly AbortSignal: { readonly prototype: Signal }
}

/**
 * The platform's own `AbortSignal` if its types are loaded (a browser's or Node's); else the part of it that is used
 * here, so that this entry compiles without either.
 *
 * @category Transport
 */
export type CallSignal = typeof globalThis extends KnowsSignals<infer Signal> ? Signal : LeastSignal

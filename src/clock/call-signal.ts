interface LeastSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * The platform's own `AbortSignal` where its types are loaded (a browser's or Node's); elsewhere the part of it that is
 * used here, so that this entry compiles without either.
 *
 * @category Transport
 */
export type CallSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : LeastSignal

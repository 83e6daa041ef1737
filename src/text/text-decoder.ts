/** The part of the platform's `TextDecoder` that is used here: `src` sees neither a browser's types nor Node's. */
export interface LeastTextDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string
}

declare const TextDecoder: new (label: string, options?: { readonly fatal: boolean }) => LeastTextDecoder

/**
 * The platform's decoder of an encoding, or `null` where it has none: a Node without its full ICU knows UTF-8 only.
 * What the platform calls `shift_jis` is the one that Windows writes (CP932). A byte order mark is taken away.
 */
export function textDecoder(encoding: 'utf-8' | 'shift_jis' | 'euc-jp', fatal = false): LeastTextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal })
  } catch {
    return null
  }
}

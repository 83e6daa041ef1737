const BYTES = bytesByCharacter()

/** A text in the Shift_JIS of Windows (CP932). The platform only decodes it, so its decoder is turned round here. */
export function toShiftJis(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = BYTES.get(character)
      if (bytes === undefined) throw new Error(`Shift_JIS has no ${JSON.stringify(character)}`)
      return bytes
    }),
  )
}

function bytesByCharacter(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true })
  const found = new Map<string, readonly number[]>()
  const learn = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes))
      if (Array.from(character).length === 1 && !found.has(character)) found.set(character, bytes)
    } catch {
      // Not every pair of bytes is a character.
    }
  }
  for (let first = 0; first < 256; first += 1) {
    learn(first)
    for (let second = 0x40; second < 0xfd; second += 1) learn(first, second)
  }
  return found
}

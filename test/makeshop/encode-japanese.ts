/** A text in the Shift_JIS of Windows (CP932). */
export const toShiftJis = encoderTo('shift_jis')

/** A text in EUC-JP. */
export const toEucJp = encoderTo('euc-jp')

/** The platform only decodes these, so its decoder is turned round here. */
function encoderTo(encoding: 'shift_jis' | 'euc-jp'): (text: string) => Uint8Array {
  const known = bytesByCharacter(encoding)
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((character) => {
        const bytes = known.get(character)
        if (bytes === undefined) throw new Error(`${encoding} has no ${JSON.stringify(character)}`)
        return bytes
      }),
    )
}

function bytesByCharacter(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true })
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
    for (let second = 0x40; second < 0xff; second += 1) learn(first, second)
  }
  return found
}

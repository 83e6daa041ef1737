/**
 * A stream of random numbers that the seed alone decides: xoshiro128** by David Blackman and Sebastiano Vigna
 * (https://prng.di.unimi.it/xoshiro128starstar.c, public domain), its state filled by SplitMix32 as they advise.
 */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  next(): number
  /** A number from 0 to below 1. */
  fraction(): number
  /** A whole number from 0 to below `size`. */
  below(size: number): number
}

/** The stream of a seed; `stream` keeps streams of one seed apart, so that a draw from one doesn't move another. */
export function randomOf(seed: number, stream: number): Random {
  let word = (seed ^ Math.imul(stream, 0x9e3779b9)) | 0
  const splitMix = () => {
    word = (word + 0x9e3779b9) | 0
    let z = word ^ (word >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return z ^ (z >>> 15)
  }
  return xoshiro128(splitMix(), splitMix(), splitMix(), splitMix())
}

/**
 * The generator itself, from a state that isn't all zeros. A test holds it to its published outputs.
 *
 * @internal
 */
export function xoshiro128(a: number, b: number, c: number, d: number): Random {
  let [s0, s1, s2, s3] = [a, b, c, d]
  const next = () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0
    const t = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = rotated(s3, 11)
    return result
  }
  const fraction = () => next() / 0x1_0000_0000
  return { next, fraction, below: (size) => Math.floor(fraction() * size) }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/makeshop/export/rows-of.js'

async function* inPieces(...pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces
}

const rowsIn = async (...pieces: readonly string[]) => {
  const rows: (readonly [last: string | undefined, isEnded: boolean])[] = []
  for await (const { cells, isEnded } of rowsOf(inPieces(...pieces))) rows.push([cells.at(-1), isEnded])
  return rows
}

describe('which rows surely end', () => {
  it('are all but the last where they come behind one that fills more than a portion', async () => {
    const long = 'x'.repeat(70_000)
    expect(await rowsIn(`${long}\na,b\nc,d`)).toStrictEqual([
      [long, true],
      ['b', true],
      ['d', false],
    ])
  })

  it.each([
    ['a quotation mark within it', 'a,"b",c', 'c', false],
    ['a quotation mark at its end', 'a,b,"c"', 'c', true],
    ['a CR of which the LF was cut off', 'a,b,c\r', 'c', true],
    ['neither', 'a,b,c', 'c', false],
  ])('of the last one, by what ends it: %s', async (_, text, last, isEnded) => {
    expect((await rowsIn(`h1,h2,h3\r\n${text}`))[1]).toStrictEqual([last, isEnded])
  })
})

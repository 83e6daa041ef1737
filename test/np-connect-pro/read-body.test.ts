import { describe, expect, it } from 'vitest'
import { readBody } from '../../src/np-connect-pro/http/read-body.js'
import type { FetchResponse } from '../../src/np-connect-pro/index.js'

const MOST = 4_000_000
const BYTES = new TextEncoder().encode('\uFEFF{"results":[{"name":"髙﨑"}]}')

/** A response with these pieces, and how many of them were read. */
function inPieces(pieces: Iterable<Uint8Array>, { cancel = async () => {} } = {}) {
  const told = { read: 0, cancelled: 0 }
  const iterator = pieces[Symbol.iterator]()
  const response: FetchResponse = {
    status: 200,
    text: () => Promise.reject(new Error('all of it was read')),
    body: {
      getReader: () => ({
        read: async () => {
          const { done = false, value } = iterator.next()
          if (!done) told.read += 1
          return { done, value }
        },
        cancel: () => {
          told.cancelled += 1
          return cancel()
        },
      }),
    },
  }
  return { response, told }
}

function* endless(): Generator<Uint8Array> {
  const piece = new Uint8Array(1_000_000).fill(0x78)
  for (;;) yield piece
}

describe('the body of an answer', () => {
  it.each([1, 2, 3, 7, 100])('is the same in pieces of %i bytes, whatever they cut apart', async (size) => {
    const pieces = Array.from({ length: Math.ceil(BYTES.length / size) }, (_, n) =>
      BYTES.slice(n * size, (n + 1) * size),
    )
    const { response, told } = inPieces(pieces)
    expect(await readBody(response)).toBe(await new Response(BYTES).text())
    expect(told).toEqual({ read: pieces.length, cancelled: 0 })
  })

  it('is read no further than an answer can go, though a few bytes were unpacked to any number', async () => {
    const { response, told } = inPieces(endless())
    expect(await readBody(response)).toHaveLength(MOST + 1_000_000)
    expect(told).toEqual({ read: 5, cancelled: 1 })
  })

  it('is broken off also where the end of it fails', async () => {
    const { response } = inPieces(endless(), { cancel: () => Promise.reject(new Error('closed')) })
    expect((await readBody(response)).length).toBeGreaterThan(MOST)
  })

  it('that breaks off rejects, as it does where it is read at once', async () => {
    const body = {
      getReader: () => ({ read: () => Promise.reject(new Error('lost')), cancel: async () => {} }),
    }
    await expect(readBody({ status: 200, text: async () => '', body })).rejects.toThrow('lost')
  })

  it.each([undefined, null, {}])('is read at once where there is no stream that can be read here: %j', async (body) => {
    expect(await readBody({ status: 200, text: async () => 'x', body: body as null })).toBe('x')
  })

  it('is the same without the mark at its beginning where a client leaves it there, but not without a second', async () => {
    const read = (text: string) => readBody({ status: 200, text: async () => text })
    expect(await read('\uFEFF{"results":[]}')).toBe('{"results":[]}')
    expect(await read('\uFEFF\uFEFF{}')).toBe('\uFEFF{}')
    expect(await read('{"name":"\uFEFF"}')).toBe('{"name":"\uFEFF"}')
  })

  it('of the platform’s own response is its text', async () => {
    expect(await readBody(new Response(BYTES))).toBe(await new Response(BYTES).text())
    expect(await readBody(new Response(null, { status: 204 }))).toBe('')
  })
})

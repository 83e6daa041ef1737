import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { importExport } from '../../src/makeshop/index.js'
import { toShiftJis } from './encode-japanese.js'
import { fileOf, OPTIONS, reportsOn } from './exports.js'

const imported = (...chunks: readonly (string | Uint8Array)[]) => reportsOn(chunks)

it('READ-24: a file of no chunks is empty', async () => {
  expect(await imported()).toMatchObject([{ row: 1, outcome: 'file', issues: [{ code: 'file_empty' }] }])
})

it('what begins as text and goes on in bytes is read by what its bytes are', async () => {
  const [header = '', row = ''] = fileOf({}).split('\r\n')
  const reports = await imported(`${header}\r\n`, toShiftJis(`${row}\r\n`))
  expect(reports).toMatchObject([{ outcome: 'header', encoding: null }, { outcome: 'imported' }])
})

it('what is no file says what it has to be, and repeats nothing of it', async () => {
  expect(() => importExport('山田太郎.csv' as never, OPTIONS)).toThrow(
    /^chunks has to be the chunks of a file that is open/,
  )
  for (const none of [undefined, {}, new Blob(['注文番号'])])
    expect(() => importExport(none as never, OPTIONS), 'before anything is read').toThrow(TypeError)
  await expect(imported(7 as never)).rejects.toThrow('Each of the chunks has to be a Uint8Array or string.')
})

it('READ-24: bytes of another realm, such as jsdom’s, are bytes', async () => {
  const bytes: Uint8Array = runInNewContext('new Uint8Array(given)', { given: [...toShiftJis(fileOf({}))] })
  expect(bytes).not.toBeInstanceOf(Uint8Array)
  expect(await imported(bytes)).toMatchObject([{ outcome: 'header', encoding: 'shift_jis' }, { outcome: 'imported' }])
})

it('what only looks at bytes is none', async () => {
  const words = new Uint16Array([27_880])
  await expect(imported(words as never)).rejects.toThrow('Each of the chunks has to be a Uint8Array or string.')
})

/** A `ReadableStream` of some pieces, as in browsers where none can be iterated. */
function streamOf(pieces: readonly (string | Uint8Array | undefined)[]) {
  const seen = { reads: 0, cancels: 0 }
  const read = async () => {
    const at = seen.reads++
    return at < pieces.length ? { done: false, value: pieces[at] } : { done: true, value: undefined }
  }
  const cancel = async () => {
    seen.cancels += 1
  }
  return { seen, stream: { getReader: () => ({ read, cancel }) } }
}

it('a stream that can only be read is read to its end', async () => {
  const [header = '', row = ''] = fileOf({}).split('\r\n')
  const { seen, stream } = streamOf([`${header}\r\n`, undefined, `${row}\r\n`])
  const outcomes: string[] = []
  for await (const { outcome } of importExport(stream, OPTIONS)) outcomes.push(outcome)
  expect(outcomes).toStrictEqual(['header', 'imported'])
  expect(seen).toStrictEqual({ reads: 4, cancels: 0 })
})

it('of one that nobody reads to its end the rest is cancelled', async () => {
  const [header = '', row = ''] = fileOf({}).split('\r\n')
  const { seen, stream } = streamOf([`${header}\r\n`, ...Array(5_000).fill(`${row}\r\n`.repeat(100))])
  for await (const { outcome } of importExport(stream, OPTIONS)) {
    expect(outcome).toBe('header')
    break
  }
  expect(seen.cancels).toBe(1)
  expect(seen.reads).toBeLessThan(100)
})

it('what reading a stream throws passes through', async () => {
  const stream = {
    getReader: () => ({
      read: () => Promise.reject(new Error('the file is gone')),
      cancel: () => Promise.reject(new Error('the file is gone')),
    }),
  }
  await expect(importExport(stream, OPTIONS).next()).rejects.toThrow('the file is gone')
})

it('the platform’s own streams are taken: a file’s, and an answer’s', async () => {
  const bytes = toShiftJis(fileOf({}))
  const body = new Response(bytes).body
  if (body === null) throw new Error('no body')
  for (const stream of [new Blob([bytes]).stream(), body]) {
    const outcomes: string[] = []
    for await (const { outcome } of importExport(stream, OPTIONS)) outcomes.push(outcome)
    expect(outcomes).toStrictEqual(['header', 'imported'])
  }
})

it('who wants no more than the header leaves no file open', async () => {
  const [header = '', row = ''] = fileOf({}).split('\r\n')
  let isOpen = true
  async function* file() {
    try {
      yield `${header}\r\n${`${row}\r\n`.repeat(2_000)}`
      for (;;) yield `${row}\r\n`
    } finally {
      isOpen = false
    }
  }
  for await (const { outcome } of importExport(file(), OPTIONS)) {
    expect(outcome).toBe('header')
    break
  }
  expect(isOpen).toBe(false)
})

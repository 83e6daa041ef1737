import { expect, it } from 'vitest'
import { importExport } from '../../src/makeshop/index.js'
import { toShiftJis } from './encode-japanese.js'
import { fileOf, OPTIONS, reportsOn } from './exports.js'

const imported = (...chunks: readonly (string | Uint8Array)[]) => reportsOn(chunks)

it('READ-24: a file of no chunks is empty', async () => {
  expect(await imported()).toMatchObject([{ row: 1, outcome: 'not_understood', issues: [{ code: 'file_empty' }] }])
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
  await expect(imported(7 as never)).rejects.toThrow('Each of the chunks has to be a Uint8Array or string.')
})

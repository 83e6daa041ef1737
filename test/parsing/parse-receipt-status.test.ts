import { describe, expect, it } from 'vitest'
import { parseReceiptStatus } from '../../src/index.js'
import { itObeysTheLaws } from './laws.js'

describe('parseReceiptStatus', () => {
  it.each([
    ['未入金', 'not_received'],
    ['入金完了', 'received'],
    ['not_received', 'not_received'],
    ['received', 'received'],
    ['　入金完了 ', 'received'],
    ['【未入金】', 'not_received'],
    ['［入金完了］', 'received'],
    ['ｒｅｃｅｉｖｅｄ', 'received'],
    ['入金\ufeff完了', 'received'],
  ])('reads %j as %s', (text, status) => {
    expect(parseReceiptStatus(text).val).toBe(status)
  })

  it.each(['入金', '入金完了済', '一部入金', '過入金', 'paid', '配送完了', '要確認'])('does not know %s', (text) => {
    expect(parseReceiptStatus(text)).toMatchObject({ ok: false, val: { code: 'unknown', text } })
  })

  it('says which labels may have been meant', () => {
    expect(parseReceiptStatus('入金').val).toMatchObject({ candidates: ['未入金', '入金完了'] })
  })

  itObeysTheLaws(parseReceiptStatus, ['未入金', '入金完了', 'not_received', 'received'])
})

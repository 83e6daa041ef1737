import { describe, expect, it } from 'vitest'
import { parseDeliveryStatus } from '../../src/index.js'
import { itObeysTheLaws } from './laws.js'

describe('parseDeliveryStatus', () => {
  it.each([
    ['未配送', 'not_shipped'],
    ['配送完了', 'shipped'],
    ['not_shipped', 'not_shipped'],
    ['shipped', 'shipped'],
    [' 配送完了　', 'shipped'],
    ['[配送完了]', 'shipped'],
    ['（未配送）', 'not_shipped'],
    ['ＳＨＩＰＰＥＤ', 'shipped'],
    ['配\u200b送完了', 'shipped'],
  ])('reads %j as %s', (text, status) => {
    expect(parseDeliveryStatus(text).val).toBe(status)
  })

  it.each(['配送', '未配送です', '配送完了済', '返送', '発送済み', 'Y', '未入金', '審査OK'])(
    'does not know %s',
    (text) => {
      expect(parseDeliveryStatus(text)).toMatchObject({ ok: false, val: { code: 'unknown', text } })
    },
  )

  it('says which labels may have been meant', () => {
    expect(parseDeliveryStatus('配送').val).toMatchObject({ candidates: ['未配送', '配送完了'] })
  })

  itObeysTheLaws(parseDeliveryStatus, ['未配送', '配送完了', 'not_shipped', 'shipped'])
})

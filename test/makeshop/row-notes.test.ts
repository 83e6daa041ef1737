import { describe, expect, it } from 'vitest'
import { explainRow } from '../../src/makeshop/index.js'
import { reportOn, USUAL } from './exports.js'

const note = (code: string, field: string, text: string | null = null) => ({ code, field, text })

describe('what can not be read beside the statuses is noted by its column, and the order is imported', () => {
  it.each([
    ['a 決済手数料 in words', { 決済手数料: '無料' }, note('payment_fee_unreadable', 'paymentFee')],
    ['a 決済手数料 longer than any', { 決済手数料: '1'.repeat(300) }, note('payment_fee_unreadable', 'paymentFee')],
    ['no 決済手数料', { 決済手数料: '' }, note('payment_fee_assumed', 'paymentFee')],
    [
      'an unknown 入金ステータス',
      { 入金ステータス: '督促中' },
      note('receipt_status_unknown', 'receiptStatus', '督促中'),
    ],
    ['no 入金ステータス', { 入金ステータス: '' }, note('receipt_status_assumed', 'receiptStatus')],
    [
      'SHIP-06: a mail service as 配送業者',
      { 配送業者: 'ネコポス', 伝票番号: '123456789012' },
      note('carrier_unreadable', 'carrier', 'ネコポス'),
    ],
    [
      'READ-19: a word as 伝票番号',
      { 配送業者: 'ヤマト運輸', 伝票番号: '山田様' },
      note('slip_unreadable', 'slipNumber'),
    ],
    ['SHIP-02: a 伝票番号 alone', { 伝票番号: '123456789012' }, note('shipment_incomplete', 'carrier')],
    ['SHIP-02: a 配送業者 alone', { 配送業者: 'ヤマト運輸' }, note('shipment_incomplete', 'slipNumber')],
    [
      'READ-24: an NP取引ID with a space',
      { NP取引ID: 'A123 45' },
      note('np_transaction_id_malformed', 'npTransactionId'),
    ],
    [
      'READ-24: an NP取引ID of 65 characters',
      { NP取引ID: 'A'.repeat(65) },
      note('np_transaction_id_malformed', 'npTransactionId'),
    ],
    ['words among NP’s codes', { エラーコード: 'YAMADA' }, note('problem_codes_unreadable', 'problemCodes')],
  ])('%s', async (_, row, expected) => {
    const report = await reportOn(row)
    expect(report).toMatchObject({ outcome: 'imported', notes: [expected] })
  })

  it.each(['1.23457E+11', "'123456789035", '111122223333.0'])(
    'READ-19: of a 伝票番号 such as %s it says that a spreadsheet may have changed it',
    async (伝票番号) => {
      const report = await reportOn({ 配送業者: 'ヤマト運輸', 伝票番号 })
      expect(report).toMatchObject({ order: { shipment: null }, notes: [note('slip_unreadable', 'slipNumber')] })
      if (report === undefined) return expect.fail('no report')
      expect(explainRow(report)).toMatch(/表計算ソフト.*1\.23457E\+11/u)
      expect(explainRow(report, 'en')).toMatch(/spreadsheet.*1\.23457E\+11/)
    },
  )

  it('READ-26: an NP取引ID that can not be one is left out', async () => {
    expect(await reportOn({ NP取引ID: 'A123 45' })).toMatchObject({
      order: { npTransaction: { state: 'live', id: null } },
    })
  })

  it.each(['-', 'ー', '―'])('READ-26: where %s stands for an NP取引ID, none is shown', async (nothing) => {
    const report = await reportOn({ NP取引ID: nothing })
    expect(report).toMatchObject({
      order: { npTransaction: { state: 'live', id: null } },
      shown: { npTransactionId: null },
      notes: [],
    })
  })

  it.each(['なし', '未登録', '0', '000', 'NONE', '山田太郎', 'A', '1', 'A1_B2', "'18121200001"])(
    'READ-15: %s, which stands where there is none, is no NP取引ID',
    async (NP取引ID) => {
      const report = await reportOn({ NP取引ID })
      const notes = [note('np_transaction_id_malformed', 'npTransactionId')]
      expect(report).toMatchObject({ order: { npTransaction: { id: null } }, shown: { npTransactionId: null }, notes })
    },
  )

  it.each([
    ['１８１２１２００００１', '18121200001'],
    ['18a-12', '18a-12'],
    ['1'.repeat(64), '1'.repeat(64)],
  ])('READ-15: the NP取引ID %s is read as %s', async (NP取引ID, id) => {
    const report = await reportOn({ NP取引ID })
    expect(report).toMatchObject({ order: { npTransaction: { id } }, shown: { npTransactionId: id }, notes: [] })
  })

  it.each(['1.81212E+11', '2E+10'])(
    'READ-15: %s, to which a spreadsheet shortened it, is no NP取引ID',
    async (NP取引ID) => {
      const report = await reportOn({ NP取引ID })
      expect(report).toMatchObject({
        order: { npTransaction: { state: 'live', id: null } },
        shown: { npTransactionId: null },
        notes: [note('np_transaction_id_malformed', 'npTransactionId')],
      })
    },
  )

  it('takes what the settings say instead of an 入金ステータス that is not known', async () => {
    const report = await reportOn({ 入金ステータス: '督促中' }, { otherwise: { receiptStatus: 'not_received' } })
    expect(report).toMatchObject({ order: { receiptStatus: 'not_received' } })
    expect(report.notes.map(({ code }) => code)).toEqual(['receipt_status_unknown'])
  })
})

describe('a 決済手数料', () => {
  it.each([
    ['12,345', 12_345],
    ['123,456円', 123_456],
    ['¥1,234,567', 1_234_567],
    // In Shift_JIS the yen sign is 0x5C.
    ['\\330', 330],
  ])('%s is read in yen', async (決済手数料, paymentFee) => {
    expect(await reportOn({ 決済手数料 })).toMatchObject({ order: { paymentFee }, notes: [] })
  })
})

describe('NP’s codes', () => {
  const codesIn = async (エラーコード: string) => {
    const report = await reportOn({ ...USUAL, 決済ステータス: '審査保留', エラーコード })
    const codes = report.outcome === 'imported' ? report.order.problem?.codes : undefined
    return { codes, notes: report.notes.map(({ code }) => code) }
  }

  it('are parted by whatever stands between them, and each is kept once', async () => {
    expect(await codesIn('RE001, ;RE002／RE001')).toEqual({ codes: ['RE001', 'RE002'], notes: [] })
    const codes = ['RE001', 'RE002', 'RE003', 'RE004', 'RE005', 'RE006']
    expect(await codesIn(`（RE001）[RE002]「RE003」→RE004+RE005＆'RE006'`)).toEqual({ codes, notes: [] })
  })

  it('are a hundred at most: more stand in no cell, and what an order keeps is bounded', async () => {
    const codes = Array.from({ length: 100 }, (_, index) => `E${index}`)
    const some = `E0 ${codes.join(' ')} E0`
    expect(await codesIn(some)).toEqual({ codes, notes: [] })
    expect(await codesIn(`${some} E100`)).toEqual({ codes, notes: ['problem_codes_unreadable'] })
  })

  it.each([
    ['a word without a digit', 'YAMADA'],
    ['a name before a code', '山田RE002'],
    ['a name behind a code', 'RE002山田'],
    ['a number of a house', '1丁目'],
    ['a single digit', '7'],
    ['a date', '2026/04/01'],
    ['an e-mail address', 'taro1.yamada2_x3@np4.example'],
    ['a telephone number', '03-1234-5678'],
    ['more characters than a code has', 'A1'.repeat(11)],
  ])('are never %s: it may be personal', async (_, other) => {
    expect(await codesIn(`RE001 ${other}`)).toEqual({ codes: ['RE001'], notes: ['problem_codes_unreadable'] })
  })
})

import { describe, expect, it } from 'vitest'
import { type ImportSettings, importOrders, parseImportSettings } from '../../src/makeshop/index.js'
import { fileOf, OPTIONS, reportsOn } from './exports.js'

/** A file of settings that says everything a shop can say. */
const SETTINGS = {
  paymentStatuses: { '13': 'screening_approved', '19': 'provisional_order' },
  paymentMethods: { '1': 'other', '38': 'np_atobarai', '39': 'np_atobarai_wiz' },
  ownPaymentMethods: [{ id: 'shop_pay', label: '店頭払い', linked: false }],
  deliveryStatuses: {
    出荷待ち: 'not_shipped',
    発送済: 'shipped',
    取消: 'cancelled',
    戻り: 'returned',
    入金待ち: 'provisional_order',
    取置: 'says_nothing',
  },
  otherwise: {
    service: 'np_atobarai_wiz',
    paymentFee: 250,
    receiptStatus: 'not_received',
    source: 'external_system',
    preorder: true,
  },
  columns: { paymentStatus: '後払い状況', orderDate: ['受注日', '受付日'] },
  encoding: 'detect',
}

describe('parseImportSettings', () => {
  it('keeps everything that a shop can say', () => {
    expect(parseImportSettings(SETTINGS).unwrap()).toEqual(SETTINGS)
    for (const encoding of ['utf-8', 'shift_jis'])
      expect(parseImportSettings({ encoding }).unwrap()).toEqual({ encoding })
  })

  it.each([
    ['paymentStatuses', { paymentStatuses: { '13': 'paid' } }],
    ['paymentMethods', { paymentMethods: { '1': '' } }],
    ['ownPaymentMethods[0].linked', { ownPaymentMethods: [{ id: 'shop_pay', label: '店頭払い' }] }],
    ['deliveryStatuses.N', { deliveryStatuses: { N: '' } }],
    ['otherwise.service', { otherwise: { service: 'other' } }],
    ['otherwise.paymentFee', { otherwise: { paymentFee: -1 } }],
    ['otherwise.paymentFee', { otherwise: { paymentFee: 0.5 } }],
    ['otherwise.receiptStatus', { otherwise: { receiptStatus: 'paid' } }],
    ['otherwise.source', { otherwise: { source: 'telephone' } }],
    ['otherwise.preorder', { otherwise: { preorder: 'no' } }],
    ['columns.orderNumber', { columns: { orderNumber: '' } }],
    ['columns.orderNummer', { columns: { orderNummer: '番号' } }],
    ['encoding', { encoding: '' }],
    ['paymentMethod', { paymentMethod: { '38': 'np_atobarai' } }],
    ['otherwise.payment_fee', { otherwise: { payment_fee: 330 } }],
  ])('READ-24: says what is wrong at %s', (place, settings) => {
    const read = parseImportSettings(settings)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues.map(({ path }) => path)).toEqual([place])
  })
})

describe('a setting that is undefined', () => {
  const UNSET: Required<ImportSettings> = {
    paymentStatuses: undefined,
    paymentMethods: undefined,
    ownPaymentMethods: undefined,
    deliveryStatuses: undefined,
    otherwise: {
      service: undefined,
      paymentFee: undefined,
      receiptStatus: undefined,
      source: undefined,
      preorder: undefined,
    },
    columns: { orderNumber: undefined, slipNumber: undefined },
    encoding: undefined,
  }

  it('is one that is left out: so it compiles, and so it is read', async () => {
    expect(parseImportSettings(UNSET).ok).toBe(true)
    expect(importOrders([], { ...OPTIONS, ...UNSET }).unwrap()).toEqual([])
    const reports = await reportsOn(fileOf({}), UNSET)
    expect(reports).toEqual(await reportsOn(fileOf({})))
    expect(reports.map(({ outcome }) => outcome)).toEqual(['header', 'imported'])
  })
})

describe('READ-24: a setting that nobody knows', () => {
  const MISSPELT = { paymentMethod: { '38': 'np_atobarai' }, otherwise: { servise: 'np_atobarai' } }

  it('would leave a row not understood: it is named, and never dropped without a word', () => {
    const read = parseImportSettings(MISSPELT)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues).toEqual(
      ['otherwise.servise', 'paymentMethod'].map((path) => ({
        code: 'unknown_field',
        path,
        message: { ja: '定義されていない項目があります。', en: 'There is a field that is not defined.' },
      })),
    )
  })

  it('is a TypeError among the options of an import, which are no setting themselves', () => {
    const imported = (more: object) => importOrders([], Object.assign({}, OPTIONS, more))
    expect(imported({}).unwrap()).toEqual([])
    expect(() => imported(MISSPELT)).toThrow(TypeError)
    expect(() => imported(MISSPELT)).toThrow('options.otherwise.servise, options.paymentMethod')
    expect(() => imported({ otherwise: { shop: 'mine' } })).toThrow('options.otherwise.shop')
  })
})

describe('READ-24: one name with two meanings', () => {
  const method = (id: string, label: string, linked = false) => ({ id, label, linked })
  const CONTRADICTORY = { paymentStatuses: { '13': 'screening_approved', '１３': 'screening_rejected' } }

  it.each<readonly [string, object, string, string]>([
    ['a code of the API', CONTRADICTORY, 'paymentStatuses', '13 / １３'],
    [
      'a 決済ステータス',
      { paymentStatuses: { 承認: 'screening_approved', 保留: 'screening_on_hold', ' 【承認】': 'screening_rejected' } },
      'paymentStatuses',
      '承認 /  【承認】',
    ],
    ['a 決済方法', { paymentMethods: { Post: 'np_atobarai', ＰＯＳＴ: 'other' } }, 'paymentMethods', 'Post / ＰＯＳＴ'],
    ['a 配送ステータス', { deliveryStatuses: { n: 'shipped', N: 'cancelled' } }, 'deliveryStatuses', 'n / N'],
    [
      'a label of two of the shop’s own 決済方法, one of them linked',
      { ownPaymentMethods: [method('a', '掛売り'), method('b', '店頭払い'), method('c', '掛 売り', true)] },
      'ownPaymentMethods',
      'ownPaymentMethods[0] / ownPaymentMethods[2]',
    ],
    [
      'an id of two of them',
      { ownPaymentMethods: [method('a', '掛売り'), method('Ａ', '店頭払い', true)] },
      'ownPaymentMethods',
      'ownPaymentMethods[0] / ownPaymentMethods[1]',
    ],
    [
      'a label that is the id of another',
      { ownPaymentMethods: [method('a', 'b'), method('b', '店頭払い', true)] },
      'ownPaymentMethods',
      'ownPaymentMethods[0] / ownPaymentMethods[1]',
    ],
    [
      'a label of one of NP’s services and of another method',
      { ownPaymentMethods: [method('np_atobarai', '後払い', true), method('gmo', '後払い', true)] },
      'ownPaymentMethods',
      'ownPaymentMethods[0] / ownPaymentMethods[1]',
    ],
    [
      'a heading',
      { columns: { carrier: ['運送会社', '発送'], slipNumber: '［発送］' } },
      'columns',
      'carrier / slipNumber',
    ],
  ])('%s is an issue that names both', (_, settings, path, both) => {
    const read = parseImportSettings(settings)
    if (read.ok) return expect.fail('taken')
    const [one, other] = both.split(' / ')
    expect(read.val).toStrictEqual({
      code: 'malformed',
      issues: [
        {
          code: 'duplicate',
          path,
          message: {
            ja: `「${one}」と「${other}」で、同じ名前に異なる意味が割り当てられています。どちらか一方にしてください。`,
            en: `"${one}" and "${other}" give one name two meanings. Keep one of them.`,
          },
        },
      ],
    })
  })

  it('is an issue in each table that has it', () => {
    const settings = { ...CONTRADICTORY, columns: { orderDate: '日時', orderTime: '日時' } }
    const read = parseImportSettings(settings)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues.map(({ path }) => path)).toEqual(['paymentStatuses', 'columns'])
  })

  it('is none where the meaning is the same, or the name in another table, or too long to be a label', () => {
    const settings = {
      paymentStatuses: {
        '13': 'screening_approved',
        '１３': 'screening_approved',
        [`${'長'.repeat(300)}1`]: 'screening_rejected',
        [`${'長'.repeat(300)}2`]: 'screening_on_hold',
      },
      paymentMethods: { 掛売り: 'np_atobarai', '13': 'other' },
      deliveryStatuses: { '13': 'shipped' },
      ownPaymentMethods: [method('a', '掛売り'), method('b', '掛売り'), method('c', 'c')],
      columns: { orderDate: ['受注日', '受 注 日'], orderTime: '13' },
    }
    expect(parseImportSettings(settings).unwrap()).toEqual(settings)
  })

  it('is a TypeError among the options of an import, and never the first of the two', () => {
    const imported = () => importOrders([], Object.assign({}, OPTIONS, CONTRADICTORY))
    expect(imported).toThrow(TypeError)
    expect(imported).toThrow(/options\.paymentStatuses.*"13" and "１３"/)
  })
})

describe('options that are not as documented', () => {
  it.each([
    ['the time', { at: '2026-04-03' }, /options\.at.*ISO 8601/],
    ['the shop', { shop: null }, /options\.shop\b/],
    ['a part of the shop', { shop: { ...OPTIONS.shop, connect: 'max' } }, /options\.shop\.connect\b/],
    [
      'every setting that is wrong',
      { encoding: 'utf-16', otherwise: { paymentFee: -1 } },
      /options\.otherwise\.paymentFee, options\.encoding/,
    ],
    [
      'what is wrong with each, a sentence after the other, each once',
      { encodng: 'utf-8', otherwise: { paymentFee: -1, fee: 0 } },
      /: [A-Z][^.:]*\. [A-Z][^.:]*\.$/,
    ],
  ])('are a TypeError that names %s', (_, wrong, named) => {
    const imported = () => importOrders([], Object.assign({}, OPTIONS, wrong))
    expect(imported).toThrow(TypeError)
    expect(imported).toThrow(named)
  })
})

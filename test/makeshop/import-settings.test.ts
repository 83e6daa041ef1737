import { describe, expect, it } from 'vitest'
import { importOrders, parseImportSettings } from '../../src/makeshop/index.js'
import { OPTIONS } from './exports.js'

/** A file of settings that says everything a shop can say. */
const SETTINGS = {
  paymentStatuses: { '13': 'screening_approved', '19': 'provisional_order' },
  payMethods: { '1': 'other', '38': 'np_atobarai', '39': 'np_atobarai_wiz' },
  methods: [{ id: 'shop_pay', label: '店頭払い', linked: false }],
  deliveryStatuses: {
    出荷待ち: 'not_shipped',
    発送済: 'shipped',
    取消: 'cancelled',
    戻り: 'returned',
    入金待ち: 'provisional_order',
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
    ['payMethods', { payMethods: { '1': '' } }],
    ['methods[0].linked', { methods: [{ id: 'shop_pay', label: '店頭払い' }] }],
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
    ['payMethod', { payMethod: { '38': 'np_atobarai' } }],
    ['otherwise.payment_fee', { otherwise: { payment_fee: 330 } }],
  ])('READ-24: says what is wrong at %s', (place, settings) => {
    const read = parseImportSettings(settings)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues.map(({ path }) => path)).toEqual([place])
  })
})

describe('READ-24: a setting that nobody knows', () => {
  const MISSPELT = { payMethod: { '38': 'np_atobarai' }, otherwise: { servise: 'np_atobarai' } }

  it('would leave a row not understood: it is named, and never dropped without a word', () => {
    const read = parseImportSettings(MISSPELT)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues).toEqual(
      ['otherwise.servise', 'payMethod'].map((path) => ({
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
    expect(() => imported(MISSPELT)).toThrow('options.otherwise.servise, options.payMethod')
    expect(() => imported({ otherwise: { shop: 'mine' } })).toThrow('options.otherwise.shop')
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
  ])('are a TypeError that names %s', (_, wrong, named) => {
    const imported = () => importOrders([], Object.assign({}, OPTIONS, wrong))
    expect(imported).toThrow(TypeError)
    expect(imported).toThrow(named)
  })
})

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { PAYMENT_STATUSES } from '../../src/index.js'
import {
  EXPORT_COLUMNS,
  type ImportSettings,
  importOrders,
  importSettingsSchema,
  parseImportSettings,
} from '../../src/makeshop/index.js'
import { settingsIssues } from '../../src/makeshop/settings/settings-issues.js'
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
  receiptStatuses: { 入金待ち: 'not_received', 入金済み: 'received' },
  carriers: { 'ヤマト運輸(宅急便)': 'yamato', '0003': 'sagawa' },
  otherwise: {
    service: 'np_atobarai_wiz',
    paymentFee: 250,
    receiptStatus: 'not_received',
    source: 'external_system',
    preorder: true,
  },
  columns: { paymentStatus: '後払い状況', orderDate: ['受注日', '受付日'] },
  mayBeEmpty: ['processing', 'destination', 'paymentMethod'],
  encoding: 'detect',
}

describe('parseImportSettings', () => {
  it('keeps everything that a shop can say', () => {
    expect(parseImportSettings(SETTINGS).unwrap()).toEqual(SETTINGS)
    for (const encoding of ['utf-8', 'shift_jis'])
      expect(parseImportSettings({ encoding }).unwrap()).toEqual({ encoding })
  })

  it.each([
    ['paymentStatuses["13"]', { paymentStatuses: { '13': 'paid' } }],
    ['paymentMethods["1"]', { paymentMethods: { '1': '' } }],
    ['ownPaymentMethods[0].linked', { ownPaymentMethods: [{ id: 'shop_pay', label: '店頭払い' }] }],
    ['deliveryStatuses.N', { deliveryStatuses: { N: '' } }],
    ['receiptStatuses["入金済み"]', { receiptStatuses: { 入金済み: 'paid' } }],
    ['carriers.yamato', { carriers: { yamato: 'クロネコヤマト' } }],
    ['otherwise.service', { otherwise: { service: 'other' } }],
    ['otherwise.paymentFee', { otherwise: { paymentFee: -1 } }],
    ['otherwise.paymentFee', { otherwise: { paymentFee: 0.5 } }],
    ['otherwise.receiptStatus', { otherwise: { receiptStatus: 'paid' } }],
    ['otherwise.source', { otherwise: { source: 'telephone' } }],
    ['otherwise.preorder', { otherwise: { preorder: 'no' } }],
    ['columns.orderNumber', { columns: { orderNumber: '' } }],
    ['columns.orderNummer', { columns: { orderNummer: '番号' } }],
    ['mayBeEmpty[1]', { mayBeEmpty: ['destination', 'carrier'] }],
    ['mayBeEmpty', { mayBeEmpty: 'destination' }],
    ['encoding', { encoding: '' }],
    ['paymentMethod', { paymentMethod: { '38': 'np_atobarai' } }],
    ['otherwise.payment_fee', { otherwise: { payment_fee: 330 } }],
  ])('READ-24: says what is wrong at %s', (place, settings) => {
    const read = parseImportSettings(settings)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues.map(({ path }) => path)).toEqual([place])
  })
})

describe('READ-24: an issue of the settings, a file of the shop’s own, names the entry and what it can be', () => {
  const issuesOf = (settings: unknown) => {
    const read = parseImportSettings(settings)
    return read.ok ? [] : read.val.issues
  }
  const saidOf = (settings: unknown) => issuesOf(settings).map(({ path, message }) => [path, message.ja, message.en])

  it('one for each entry of a table, whatever it is called', () => {
    const paymentStatuses = { 審査済: 'screening_aproved', '13': 'ok', OK: 3, 審査OK: 'screening_approved' }
    expect(issuesOf({ paymentStatuses }).map(({ code, path }) => [code, path])).toEqual([
      ['not_among', 'paymentStatuses["13"]'],
      ['not_among', 'paymentStatuses["審査済"]'],
      ['not_among', 'paymentStatuses.OK'],
    ])
    const meanings = [...PAYMENT_STATUSES, 'provisional_order'].join(', ')
    expect(saidOf({ paymentStatuses })).toEqual([
      [
        'paymentStatuses["13"]',
        `「13」の意味として「ok」は指定できません。次のいずれかを指定してください: ${meanings}`,
        `"13" cannot mean "ok". It has to be one of: ${meanings}`,
      ],
      [
        'paymentStatuses["審査済"]',
        `「審査済」の意味として「screening_aproved」は指定できません。次のいずれかを指定してください: ${meanings}`,
        `"審査済" cannot mean "screening_aproved". It has to be one of: ${meanings}`,
      ],
      [
        'paymentStatuses.OK',
        `「OK」の意味として、次のいずれかを指定してください: ${meanings}`,
        `What "OK" means has to be one of: ${meanings}`,
      ],
    ])
  })

  it.each([
    ['paymentMethods', '後払い（請求書同梱）', 'np'],
    ['deliveryStatuses', '発送済', 'shiped'],
    ['receiptStatuses', '入金済み', 'recieved'],
    ['carriers', '黒猫', 'クロネコヤマト'],
  ])('in %s too', (table, text, meaning) => {
    const [[path, ja, en] = []] = saidOf({ [table]: { [text]: meaning } })
    expect(path).toBe(`${table}["${text}"]`)
    expect(ja).toContain(`「${text}」の意味として「${meaning}」は`)
    expect(en).toContain(`"${text}" cannot mean "${meaning}"`)
  })

  it('what isn’t a setting, also where it is named in Japanese', () => {
    const [[path, ja, en] = []] = saidOf({ 列: {} })
    expect([path, ja, en]).toEqual([
      '["列"]',
      expect.stringMatching(/^「列」という項目はありません。.*: paymentStatuses, .*encoding$/u),
      expect.stringMatching(/^There is no "列" here\. .*: paymentStatuses, .*encoding$/u),
    ])
    const columns = { paymentStatuss: 'x', 注文番号: '注文番号' }
    expect(issuesOf({ columns }).map(({ code, path }) => [code, path])).toEqual([
      ['unknown_field', 'columns.paymentStatuss'],
      ['unknown_field', 'columns["注文番号"]'],
    ])
    for (const [, ja, en] of saidOf({ columns })) {
      expect(ja).toContain(EXPORT_COLUMNS.join(', '))
      expect(en).toContain(EXPORT_COLUMNS.join(', '))
    }
  })

  it.each([
    [{ columns: { paymentStatus: 3 } }, 'columns.paymentStatus', /文字列か文字列の配列/u, /text or a list of texts/],
    [{ columns: { orderNumber: ['', 3] } }, 'columns.orderNumber', /文字列か文字列の配列/u, /text or a list of texts/],
    [{ columns: { processing: '' } }, 'columns.processing', /空にできません.*\[\]/u, /not be empty.*\[\]/],
    [{ columns: { processing: [''] } }, 'columns.processing[0]', /空にできません.*\[\]/u, /not be empty.*\[\]/],
    [{ columns: 3 }, 'columns', /\{ "paymentStatus": "決済ステータス" \}/u, /\{ "paymentStatus": "決済ステータス" \}/u],
    [{ paymentStatuses: ['a'] }, 'paymentStatuses', /\{ "表示": "意味" \}/u, /\{ "text": "meaning" \}/],
    [{ paymentMethods: 'np' }, 'paymentMethods', /\{ "表示": "意味" \}/u, /\{ "text": "meaning" \}/],
    [{ deliveryStatuses: 3 }, 'deliveryStatuses', /\{ "表示": "意味" \}/u, /\{ "text": "meaning" \}/],
    [{ receiptStatuses: ['a'] }, 'receiptStatuses', /\{ "表示": "意味" \}/u, /\{ "text": "meaning" \}/],
    [{ carriers: 3 }, 'carriers', /\{ "表示": "意味" \}/u, /\{ "text": "meaning" \}/],
    [
      { ownPaymentMethods: [{ id: 'a', label: 'x' }] },
      'ownPaymentMethods[0].linked',
      /id, label, linked/,
      /id, label, linked/,
    ],
  ])('what form it has: %j', (settings, place, ja, en) => {
    expect(saidOf(settings)).toEqual([[place, expect.stringMatching(ja), expect.stringMatching(en)]])
  })

  it('what is empty and no heading has no advice on headings', () => {
    const [[path, ja, en] = []] = saidOf({ ownPaymentMethods: [{ id: 'shop_pay', label: '', linked: false }] })
    expect(path).toBe('ownPaymentMethods[0].label')
    expect(ja).not.toContain('見出し')
    expect(en).not.toContain('heading')
  })

  it('as much of a name as a label may have, and never a control character', () => {
    const long = `\u001b"${'長'.repeat(100)}`
    const [[path] = []] = saidOf({ paymentMethods: { [long]: 'np' } })
    expect(path).toBe(`paymentMethods["\\"${'長'.repeat(63)}"]`)
  })

  it('no more of them than anybody reads, and says so of what can not be read', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, place) => [`状態${place}`, 'ok']))
    expect(issuesOf({ paymentStatuses: many, deliveryStatuses: many })).toHaveLength(50)
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('boom')
        },
      },
    )
    expect(issuesOf(hostile)).toMatchObject([{ code: 'unreadable', path: '' }])
    expect(issuesOf(null)).toMatchObject([{ code: 'not_an_object', path: '' }])
    for (const settings of [hostile, null])
      expect(parseImportSettings(settings).val).toMatchObject({ code: 'malformed' })
  })

  it('older versions of zod name a column that nobody knows in another way', () => {
    const issue: z.core.$ZodIssue = {
      code: 'invalid_key',
      origin: 'record',
      issues: [],
      input: '列',
      path: ['columns', '列'],
      message: '',
    }
    expect(settingsIssues([issue])).toMatchObject([{ code: 'unknown_field', path: 'columns["列"]' }])
  })

  it('the TypeError of an import as well', () => {
    const imported = (more: object) => () => importOrders([], Object.assign({}, OPTIONS, more))
    expect(imported({ paymentStatuses: { 審査済: 'screening_aproved' } })).toThrow(
      /^What stands in options\.paymentStatuses\["審査済"\] has .*"審査済" cannot mean "screening_aproved"/u,
    )
    expect(imported({ 列: {} })).toThrow(/^What stands in options\["列"\] has .*There is no "列" here/u)
  })
})

describe('a setting that is undefined', () => {
  const UNSET: Required<ImportSettings> = {
    paymentStatuses: undefined,
    paymentMethods: undefined,
    ownPaymentMethods: undefined,
    deliveryStatuses: undefined,
    receiptStatuses: undefined,
    carriers: undefined,
    otherwise: {
      service: undefined,
      paymentFee: undefined,
      receiptStatus: undefined,
      source: undefined,
      preorder: undefined,
    },
    columns: { orderNumber: undefined, slipNumber: undefined },
    mayBeEmpty: undefined,
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
    expect(read.val.issues).toEqual([
      {
        code: 'unknown_field',
        path: 'otherwise.servise',
        message: {
          ja: '「servise」という項目はありません。次の項目を指定できます: service, paymentFee, receiptStatus, source, preorder',
          en: 'There is no "servise" here. What can be set: service, paymentFee, receiptStatus, source, preorder',
        },
      },
      {
        code: 'unknown_field',
        path: 'paymentMethod',
        message: {
          ja: '「paymentMethod」という項目はありません。次の項目を指定できます: paymentStatuses, paymentMethods, ownPaymentMethods, deliveryStatuses, receiptStatuses, carriers, otherwise, columns, mayBeEmpty, encoding',
          en: 'There is no "paymentMethod" here. What can be set: paymentStatuses, paymentMethods, ownPaymentMethods, deliveryStatuses, receiptStatuses, carriers, otherwise, columns, mayBeEmpty, encoding',
        },
      },
    ])
  })

  it('is a TypeError among the options of an import, which are no setting themselves', () => {
    const imported = (more: object) => importOrders([], Object.assign({}, OPTIONS, more))
    expect(imported({}).unwrap()).toEqual([])
    expect(() => imported(MISSPELT)).toThrow(TypeError)
    expect(() => imported(MISSPELT)).toThrow('options.otherwise.servise, options.paymentMethod')
    expect(() => imported({ otherwise: { shop: 'mine' } })).toThrow('options.otherwise.shop')
  })
})

describe('READ-24: settings that are no plain object, as YAML or a store of a page may give them', () => {
  class ShopSettings {
    #preorder = true
    get preorder() {
      return this.#preorder
    }
  }
  const PREORDER = new Map([['preorder', true]])

  it.each<readonly [string, string, unknown]>([
    ['a Map as a whole', '', new Map([['otherwise', { preorder: true }]])],
    ['a Date as a whole', '', new Date(0)],
    ['a Map for otherwise', 'otherwise', { otherwise: PREORDER }],
    ['a Date for otherwise', 'otherwise', { otherwise: new Date(0) }],
    ['an object of a class for otherwise', 'otherwise', { otherwise: new ShopSettings() }],
    ['a Set for otherwise', 'otherwise', { otherwise: new Set(['preorder']) }],
    ['a list for otherwise', 'otherwise', { otherwise: [] }],
    ['a text for otherwise', 'otherwise', { otherwise: 'preorder' }],
  ])('%s is refused: it would count as empty', (_, path, settings) => {
    const read = parseImportSettings(settings)
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues).toMatchObject([{ code: 'not_an_object', path }])
    expect(importSettingsSchema.safeParse(settings).success).toBe(false)
  })

  it('LINK-04: nor is a pre-order imported as linked by them', () => {
    const imported = () => importOrders([], Object.assign({}, OPTIONS, { otherwise: PREORDER }))
    expect(imported).toThrow(/^What stands in options\.otherwise has to be as documented: This must be an object/)
  })

  it('are taken without a prototype, and as an observed object has them', () => {
    const bare: unknown = Object.assign(Object.create(null), {
      otherwise: Object.assign(Object.create(null), { preorder: true }),
    })
    const observed = new Proxy({ otherwise: new Proxy({ preorder: true }, {}) }, {})
    for (const settings of [bare, observed]) {
      expect(parseImportSettings(settings).unwrap()).toStrictEqual({ otherwise: { preorder: true } })
    }
  })

  it('have the JSON Schema of a plain object, for an editor', () => {
    for (const io of ['input', 'output'] as const) {
      const { properties, additionalProperties } = z.toJSONSchema(importSettingsSchema, { io })
      expect(additionalProperties).toBe(false)
      expect(Object.keys(properties ?? {})).toContain('otherwise')
    }
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
      'an 入金ステータス',
      { receiptStatuses: { 入金済: 'received', '[入金済]': 'not_received' } },
      'receiptStatuses',
      '入金済 / [入金済]',
    ],
    ['a 配送業者', { carriers: { '0002': 'yamato', '０００２': 'sagawa' } }, 'carriers', '0002 / ０００２'],
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

  it('is an issue of two columns, which names the heading', () => {
    const columns = { carrier: ['運送会社', '発送'], slipNumber: '［発送］' }
    const read = parseImportSettings({ columns })
    if (read.ok) return expect.fail('taken')
    expect(read.val.issues).toStrictEqual([
      {
        code: 'duplicate',
        path: 'columns',
        message: {
          ja: '見出し「発送」が、carrierとslipNumberの両方に指定されています。どちらか一方にしてください。',
          en: 'The heading "発送" is named for both carrier and slipNumber. Keep one of them.',
        },
      },
    ])
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
      paymentMethods: { 掛売り: 'other', '13': 'np_atobarai' },
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

describe('READ-24: a 決済方法 of the shop’s own that is known as another', () => {
  const method = (id: string, label: string, linked = false) => ({ id, label, linked })
  const issuesOf = (settings: unknown) => {
    const read = parseImportSettings(settings)
    return read.ok ? [] : read.val.issues
  }
  const BY_CODE = {
    paymentMethods: { '38': 'np_atobarai', '39': 'np_atobarai_wiz' },
    ownPaymentMethods: [method('1', '銀行振込'), method('38', 'NP後払い', true), method('39', 'NP後払いwiz', true)],
  } as const

  it.each(['NP後払い', 'ＮＰ後払い', ' 【NP後払い】', 'np 後払い', 'NP後払い（自動連携）', 'np_atobarai'])(
    'LINK-05: a label by which NP’s orders are known is an issue, however it is written: %s',
    (label) => {
      for (const linked of [true, false]) {
        const ownPaymentMethods = [method('1', '銀行振込'), method('a', label, linked)]
        expect(issuesOf({ ownPaymentMethods })).toStrictEqual([
          {
            code: 'duplicate',
            path: 'ownPaymentMethods[1].label',
            message: {
              ja: `「${label}」はNPのサービス（np_atobarai）の名前ですが、ownPaymentMethodsでは別の意味になります。そこから削除し、paymentMethodsで「np_atobarai」か「np_atobarai_wiz」としてください。`,
              en: `"${label}" is a name of NP's service np_atobarai, and means something else in ownPaymentMethods. Take it out there, and name it in paymentMethods, as np_atobarai or np_atobarai_wiz.`,
            },
          },
        ])
      }
    },
  )

  it.each([
    ['an id that is such a name', [method('ＮＰ後払いＷＩＺ', '後払い')], 'ownPaymentMethods[0].id', 'np_atobarai_wiz'],
    [
      'SHIP-08: the name of the other service, whose invoice nobody would print',
      [method('np_atobarai', 'NP後払いwiz', true)],
      'ownPaymentMethods[0].label',
      'np_atobarai_wiz',
    ],
  ])('so is %s', (_, ownPaymentMethods, path, service) => {
    const [issue, ...others] = issuesOf({ ownPaymentMethods })
    expect([issue?.code, issue?.path, others]).toEqual(['duplicate', path, []])
    for (const words of Object.values(issue?.message ?? {})) expect(words).toContain(service)
  })

  it('SHIP-08: none where a wiz shop shows its method as NP後払い alone, and says so by the id', () => {
    expect(issuesOf({ ownPaymentMethods: [method('np_atobarai_wiz', 'NP後払い', true)] })).toStrictEqual([])
  })

  it.each([
    ['an id', BY_CODE.paymentMethods, BY_CODE.ownPaymentMethods, 'ownPaymentMethods[1].id', '38', 'np_atobarai'],
    [
      'a label',
      { '後払い(同梱)': 'np_atobarai_wiz' },
      [method('a', '後払い （同梱）')],
      'ownPaymentMethods[0].label',
      '後払い （同梱）',
      'np_atobarai_wiz',
    ],
    [
      'a label of one of NP’s services, the other way round',
      { 後払い: 'other' },
      [method('np_atobarai', '後払い', true)],
      'ownPaymentMethods[0].label',
      '後払い',
      'other',
    ],
    [
      'NP’s service itself, the other way round',
      { NP_ATOBARAI: 'other' },
      [method('np_atobarai', '後払い', true)],
      'ownPaymentMethods[0].id',
      'np_atobarai',
      'other',
    ],
    [
      'a label of the other of NP’s services',
      { 後払い: 'np_atobarai' },
      [method('np_atobarai_wiz', '後払い', true)],
      'ownPaymentMethods[0].label',
      '後払い',
      'np_atobarai',
    ],
  ])('LINK-05: %s that means something else in paymentMethods is an issue', (...row) => {
    const [, paymentMethods, ownPaymentMethods, path, name, meaning] = row
    expect(issuesOf({ paymentMethods, ownPaymentMethods })).toStrictEqual([
      {
        code: 'duplicate',
        path,
        message: {
          ja: `「${name}」はpaymentMethodsで「${meaning}」とされていますが、ownPaymentMethodsでは別の意味になります。どちらか一方にしてください。`,
          en: `"${name}" is ${meaning} in paymentMethods, and means something else in ownPaymentMethods. Keep one of them.`,
        },
      },
    ])
  })

  it.each<readonly [string, ImportSettings]>([
    ['a label of the shop’s own', { ownPaymentMethods: [method('shop_pay', '店頭払い')] }],
    [
      'labels that have a name of NP’s in them alone',
      { ownPaymentMethods: [method('a', 'NP後払い以外'), method('b', '代引NP後払い'), method('np', 'NP')] },
    ],
    [
      'NP’s services by their own ids',
      {
        ownPaymentMethods: [method('np_atobarai', 'NP後払い', true), method('np_atobarai_wiz', '後払い（同梱）', true)],
        paymentMethods: { '38': 'np_atobarai', NP後払い: 'np_atobarai', '後払い（同梱）': 'np_atobarai_wiz' },
      },
    ],
    [
      'what isn’t NP’s in both tables',
      { paymentMethods: { '2': 'other', 代引き: 'other' }, ownPaymentMethods: [method('2', '代引き')] },
    ],
    [
      'a name of NP’s that paymentMethods gives another meaning on purpose',
      { paymentMethods: { NP後払い: 'other' }, ownPaymentMethods: [method('by_hand', 'NP後払い')] },
    ],
    [
      'a name that is too long to be one',
      {
        paymentMethods: { ['長'.repeat(300)]: 'np_atobarai' },
        ownPaymentMethods: [method('a', `${'長'.repeat(301)}`)],
      },
    ],
  ])('none is %s', (_, settings) => {
    expect(parseImportSettings(settings).unwrap()).toEqual(settings)
  })

  it('is a TypeError of every import, before a row of NP’s is passed over as one of another 決済方法', async () => {
    const said = /^What stands in options\.ownPaymentMethods\[1\]\.id has .*"38" is np_atobarai in paymentMethods/u
    expect(() => importOrders([], { ...OPTIONS, ...BY_CODE })).toThrow(TypeError)
    expect(() => importOrders([], { ...OPTIONS, ...BY_CODE })).toThrow(said)
    await expect(reportsOn(fileOf({}), BY_CODE)).rejects.toThrow(said)
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

  it('say what is wrong with each, a sentence after the other, each once', () => {
    const wrong = { encodng: 'utf-8', encodig: 'utf-8', columns: { carrier: '', slipNumber: '' } }
    expect(() => importOrders([], Object.assign({}, OPTIONS, wrong))).toThrow(
      /^What [^:]*: A heading must not be empty\. If the export has no such column, give \[\]\. There is no "encodng" here\. .* There is no "encodig" here\. [^.]*$/,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { CARRIERS } from '../../src/index.js'
import type { NpConnectPro } from '../../src/np-connect-pro/index.js'
import { NP_CONNECT_PRO_PRODUCTION_URL, NP_CONNECT_PRO_TEST_URL } from '../../src/np-connect-pro/index.js'
import { WITH_NP_CODE } from '../support/carrier-codes.js'
import { ID, OTHER_REF, REF, REGISTRATION, REPORT, UPDATE } from './fixtures.js'
import { npAnswers } from './stub.js'

const BASE = 'https://ctcp.np-payment-gateway.com/v1'

/** What goes out for a call. */
async function sentBy(call: (np: NpConnectPro) => Promise<unknown>, site?: { name: string; url: string }) {
  const { np, sent } = npAnswers(200, { results: [] }, site === undefined ? {} : { site })
  await call(np)
  return sent.map(({ url, request }) => ({
    call: `${request.method} ${url}`,
    body: JSON.parse(request.body),
    headers: request.headers,
    redirect: request.redirect,
  }))
}

const CUSTOMER = {
  customer_name: '迦楼羅　太郎',
  customer_name_kana: 'カルラ　タロウ',
  company_name: '迦楼羅商会Ａ',
  department_name: '営業１課',
  zip_code: '1000001',
  address: '東京都千代田区千代田１－１　迦楼羅荘１０１',
  tel: '0391827364',
  email: 'karura.taro@example.com',
}

const DEST_CUSTOMER = {
  customer_name: '緊那羅　花子',
  customer_name_kana: 'キンナラ　ハナコ',
  zip_code: '5300001',
  address: '大阪府大阪市北区梅田１－１　緊那羅ビル２０２',
  tel: '09082736455',
}

const TRANSACTION = {
  shop_transaction_id: 'P1',
  shop_order_date: '2026-04-01',
  settlement_type: '02',
  billed_amount: 5500,
  customer: CUSTOMER,
  dest_customer: DEST_CUSTOMER,
  goods: [
    { goods_name: '木彫りの人形', goods_price: 3000, quantity: 2 },
    { goods_name: 'クーポン値引き', goods_price: -500, quantity: 1 },
  ],
}

describe('what goes over the wire', () => {
  it('register: all fields of a registration', async () => {
    expect(await sentBy((np) => np.requestScreening([REGISTRATION]))).toStrictEqual([
      {
        call: `POST ${BASE}/transactions`,
        body: { transactions: [TRANSACTION] },
        headers: {
          accept: 'application/json',
          authorization: 'Basic TUVSQ0hBTlQ3NzpTRUNSRVQtU1AtNDcxMQ==',
          'content-type': 'application/json; charset=utf-8',
          'x-np-terminal-id': '9876543210',
        },
        redirect: 'manual',
      },
    ])
  })

  it('register: without a destination, a site told, wiz', async () => {
    const { destination: _, ...details } = REGISTRATION.details
    const site = { name: '迦楼羅商店', url: 'https://shop.example' }
    const request = { ...REGISTRATION, service: 'np_atobarai_wiz', details } as const
    const [sent] = await sentBy((np) => np.requestScreening([request]), site)
    const { dest_customer: __, ...rest } = TRANSACTION
    expect(sent?.body).toStrictEqual({
      transactions: [{ ...rest, settlement_type: '03', site_name: '迦楼羅商店', site_url: 'https://shop.example' }],
    })
  })

  it('register: what was not given is left out, and so is what is empty', async () => {
    const { name, postcode, address, telephone } = REGISTRATION.details.buyer
    const buyer = { name, postcode, address, telephone, company: '', department: null, email: undefined }
    const details = { ...REGISTRATION.details, buyer, destination: null }
    const [sent] = await sentBy((np) => np.requestScreening([{ ...REGISTRATION, details }]))
    expect(sent?.body.transactions[0].customer).toStrictEqual({
      customer_name: '迦楼羅　太郎',
      zip_code: '1000001',
      address: '東京都千代田区千代田１－１　迦楼羅荘１０１',
      tel: '0391827364',
    })
    expect(sent?.body.transactions[0]).not.toHaveProperty('dest_customer')
  })

  it('update: the same with the id of NP, for an order that NP knows', async () => {
    const [sent] = await sentBy((np) => np.requestScreening([UPDATE]))
    expect(sent?.call).toBe(`PATCH ${BASE}/transactions/update`)
    expect(sent?.body).toStrictEqual({ transactions: [{ np_transaction_id: '18121200001', ...TRANSACTION }] })
  })

  it.each([[null], [undefined]])(
    'update: the buyer is the destination where there is none any more: %s',
    async (none) => {
      const { email: _, ...asDestination } = CUSTOMER
      const [sent] = await sentBy((np) =>
        np.requestScreening([{ ...UPDATE, details: { ...UPDATE.details, destination: none } }]),
      )
      const contents = { ...TRANSACTION, dest_customer: asDestination }
      expect(sent?.body).toStrictEqual({ transactions: [{ np_transaction_id: '18121200001', ...contents }] })
    },
  )

  it('reregister: what is left of the order, with the id of the one before', async () => {
    const [sent] = await sentBy((np) => np.reregister([UPDATE]))
    expect(sent?.call).toBe(`POST ${BASE}/transactions/reregister`)
    const { shop_transaction_id, shop_order_date, billed_amount, goods } = TRANSACTION
    const left = { shop_transaction_id, shop_order_date, billed_amount, goods }
    expect(sent?.body).toStrictEqual({ transactions: [{ base_np_transaction_id: '18121200001', ...left }] })
  })

  it.each([
    ['find_screening', (np: NpConnectPro) => np.pollScreening([REF, OTHER_REF]), 'POST', '/authorizations/find'],
    ['cancel', (np: NpConnectPro) => np.cancel([REF, OTHER_REF]), 'PATCH', '/transactions/cancel'],
    ['find_payment', (np: NpConnectPro) => np.pollPayments([REF, OTHER_REF]), 'POST', '/transactions/payments/find'],
  ])('%s: ids and nothing else', async (_, call, method, path) => {
    const sent = await sentBy(call)
    expect(sent.map((each) => each.call)).toEqual([`${method} ${BASE}${path}`])
    expect(sent[0]?.body).toStrictEqual({
      transactions: [{ np_transaction_id: '18121200001' }, { np_transaction_id: '18121200002' }],
    })
  })

  it('the check of the credentials: an empty look-up', async () => {
    const [sent] = await sentBy((np) => np.checkCredentials())
    expect(sent?.call).toBe(`POST ${BASE}/authorizations/find`)
    expect(sent?.body).toStrictEqual({ transactions: [] })
  })

  it('SHIP-08 report_shipment: the day of the invoice in Tokyo for wiz, and for nothing else', async () => {
    const printed = '2026-04-02T15:00:00Z'
    const wiz = { ...REPORT, service: 'np_atobarai_wiz', invoicePrintedAt: printed } as const
    const other = { ...REPORT, ...OTHER_REF, invoicePrintedAt: printed }
    const [sent] = await sentBy((np) => np.reportShipments([wiz, other]))
    expect(sent?.call).toBe(`POST ${BASE}/shipments`)
    expect(sent?.body).toStrictEqual({
      transactions: [
        {
          np_transaction_id: '18121200001',
          pd_company_code: '59010',
          slip_no: '123456789013',
          bill_issued_date: '2026-04-03',
        },
        { np_transaction_id: '18121200002', pd_company_code: '59010', slip_no: '123456789013' },
      ],
    })
  })

  it('SHIP-08 report_shipment: wiz without a day of the invoice names none', async () => {
    const [sent] = await sentBy((np) => np.reportShipments([{ ...REPORT, service: 'np_atobarai_wiz' }]))
    expect(sent?.body.transactions).toStrictEqual([
      { np_transaction_id: '18121200001', pd_company_code: '59010', slip_no: '123456789013' },
    ])
  })

  it.each(WITH_NP_CODE)('SHIP-03 report_shipment: %s is %s', async (carrier, code) => {
    const shipment = { carrier, slipNumber: '123456789013' }
    const [sent] = await sentBy((np) => np.reportShipments([{ ...REPORT, shipment }]))
    expect(sent?.body.transactions[0].pd_company_code).toBe(code)
  })

  it('SHIP-03 report_shipment: クリックポスト is refused unsent, until its code is told', async () => {
    expect(CARRIERS.click_post.npCode).toBeNull()
    const report = { ...REPORT, shipment: { carrier: 'click_post', slipNumber: '123456789013' } } as const
    const { np, sent } = npAnswers(200, { results: [] })
    expect((await np.reportShipments([report])).val).toEqual([
      { orderNumber: 'P1', outcome: 'refused', codes: ['carrier_code_missing'], alreadyReported: false },
    ])
    expect(sent).toEqual([])
    const told = npAnswers(200, { results: [{ np_transaction_id: ID }] }, { carrierCodes: { click_post: '59999' } })
    expect((await told.np.reportShipments([report])).val).toEqual([{ orderNumber: 'P1', outcome: 'settled' }])
    expect(JSON.parse(told.sent[0]?.request.body ?? '').transactions[0].pd_company_code).toBe('59999')
  })

  it.each([1, 2, 3])(
    'SHIP-03: of %i without a code each is refused, and the others are sent all the same',
    async (count) => {
      const report = (place: number) => ({ ...REPORT, orderNumber: `P${place}`, npTransactionId: `1812120000${place}` })
      const withoutCode = (place: number) => ({
        ...report(place),
        shipment: { carrier: 'click_post', slipNumber: '123456789013' } as const,
      })
      const unsent = [3, 4, 6].slice(0, count)
      const inTurn = [1, 2, 5, ...unsent].sort()
      const reports = inTurn.map((place) => (unsent.includes(place) ? withoutCode(place) : report(place)))
      const ids = [1, 2, 5].map((place) => ({ np_transaction_id: `1812120000${place}` }))
      const { np, sent } = npAnswers(200, { results: ids })
      const refused = { outcome: 'refused', codes: ['carrier_code_missing'], alreadyReported: false }
      expect((await np.reportShipments(reports)).val).toEqual([
        ...[1, 2, 5].map((place) => ({ orderNumber: `P${place}`, outcome: 'settled' })),
        ...unsent.map((place) => ({ orderNumber: `P${place}`, ...refused })),
      ])
      expect(sent.map(({ request }) => JSON.parse(request.body).transactions)).toMatchObject([ids])
    },
  )
})

describe('the addresses', () => {
  it('are those of NP', () => {
    expect(NP_CONNECT_PRO_TEST_URL).toBe('https://ctcp.np-payment-gateway.com/v1')
    expect(NP_CONNECT_PRO_PRODUCTION_URL).toBe('https://cp.np-payment-gateway.com/v1')
  })
})

describe("NP's form", () => {
  /** The buyer as sent, with some of the fields given. */
  async function buyerAs(fields: object) {
    const { name, postcode, address, telephone } = REGISTRATION.details.buyer
    const buyer = { name, postcode, address, telephone, ...fields }
    const details = { ...REGISTRATION.details, buyer }
    const [sent] = await sentBy((np) => np.requestScreening([{ ...REGISTRATION, details }]))
    return sent?.body.transactions[0].customer
  }

  it.each([
    ['100-0001', '1000001'],
    ['１００－０００１', '1000001'],
    ['〒100‐0001', '1000001'],
    ['100ー0001', '1000001'],
    [' 100 0001 ', '1000001'],
    ['100-000', '100000'],
    ['ABC', 'ABC'],
    ['100〒0001', '100〒0001'],
    ['100´0001', '100\u03010001'],
  ])('postcode %j: %s', async (postcode, sent) => {
    expect((await buyerAs({ postcode })).zip_code).toBe(sent)
  })

  it.each([
    ['HYPHEN-MINUS', '-'],
    ['HYPHEN', '\u2010'],
    ['NON-BREAKING HYPHEN', '\u2011'],
    ['FIGURE DASH', '\u2012'],
    ['EN DASH', '\u2013'],
    ['EM DASH', '\u2014'],
    ['HORIZONTAL BAR', '\u2015'],
    ['HYPHEN BULLET', '\u2043'],
    ['MINUS SIGN', '\u2212'],
    ['BOX DRAWINGS LIGHT HORIZONTAL', '\u2500'],
    ['BOX DRAWINGS HEAVY HORIZONTAL', '\u2501'],
    ['PROLONGED SOUND MARK', '\u30fc'],
    ['HALFWIDTH PROLONGED SOUND MARK', '\uff70'],
    ['FULLWIDTH HYPHEN-MINUS', '\uff0d'],
  ])('a %s in a postcode and a telephone number goes to NP in neither', async (_, hyphen) => {
    const sent = await buyerAs({ postcode: `100${hyphen}0001`, telephone: ['03', '1234', '5678'].join(hyphen) })
    expect(sent).toMatchObject({ zip_code: '1000001', tel: '0312345678' })
  })

  it.each([
    ['03-1234-5678', '0312345678'],
    ['０３（１２３４）５６７８', '0312345678'],
    ['+81 3-1234-5678', '0312345678'],
    ['+81(0)3-1234-5678', '0312345678'],
    ['+81-090-1234-5678', '09012345678'],
    ['090ー1234ー5678', '09012345678'],
    ['(+81) 3 1234 5678', '0312345678'],
    ['03─1234─5678', '0312345678'],
    ['0120-123-456', '0120123456'],
    ['+1 212 555 1234', '+12125551234'],
    ['03.1234.5678', '0312345678'],
    ['内線12', '内線12'],
    ['03+8112345678', '03+8112345678'],
  ])('telephone %j: %s', async (telephone, sent) => {
    expect((await buyerAs({ telephone })).tel).toBe(sent)
  })

  it.each([
    ['ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダ　ハナコ'],
    ['Yamada  Hanako', 'Ｙａｍａｄａ　Ｈａｎａｋｏ'],
    ['\u200b山田\t花子\n', '山田　花子'],
    ['山\ufeff田', '山田'],
    ['山田 \u200b 花子', '山田　花子'],
    ['髙橋', '髙橋'],
    ['´山 ´田', '\u0301山　\u0301田'],
    ['𠮷野', '𠮷野'],
    ['か゛く', 'がく'],
    ['山゛田 ア゜', '山゛田　ア゜'],
    ['゛゛', '゛゛'],
    ['ガ゛', 'ガ゛'],
  ])('name %j: %s', async (name, sent) => {
    expect((await buyerAs({ name })).customer_name).toBe(sent)
  })

  it.each([
    ['やまだ　はなこ', 'ヤマダ　ハナコ'],
    ['ｶﾞｷﾞｸﾞﾍﾞﾎﾟ', 'ガギグベポ'],
    ['ゞー', 'ヾー'],
    ['ヤマタ゛ ハ゜ナコ', 'ヤマダ　パナコ'],
    ['やまた゛', 'ヤマダ'],
    ['ﾔﾏﾀ゛ウ゛', 'ヤマダヴ'],
    ['ゝ゛ヽ゛', 'ヾヾ'],
  ])('reading %j: %s', async (nameKana, sent) => {
    expect((await buyerAs({ nameKana })).customer_name_kana).toBe(sent)
  })

  it.each([
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'taro@example.com'],
    [' taro@example.com ', 'taro@example.com'],
    ['\u200bta\u200bro@exa\u00admple.com\ufeff\n', 'taro@example.com'],
    ['ta\ufeffro@example.com', 'taro@example.com'],
    ['ta ro@example.com', 'ta ro@example.com'],
    ['ta　ro@example.com', 'ta ro@example.com'],
    ['taro@exa\r\nmple.com', 'taro@exa mple.com'],
    ['"ta ro"@example.com', '"ta ro"@example.com'],
  ])('e-mail %j: %s', async (email, sent) => {
    expect((await buyerAs({ email })).email).toBe(sent)
  })

  it('names of goods stay as they were typed, but for what cannot be seen', async () => {
    const goods = [{ name: ' Towel \u0000 ﾀｵ\ufeffﾙ\r\n500g ', price: 5500, quantity: 1 }]
    const details = { ...REGISTRATION.details, goods }
    const [sent] = await sentBy((np) => np.requestScreening([{ ...REGISTRATION, details }]))
    expect(sent?.body.transactions[0].goods[0].goods_name).toBe('Towel ﾀｵﾙ 500g')
  })

  it.each([
    ['2026-04-01T00:00:00+09:00', '2026-04-01'],
    ['2026-03-31T14:59:59Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
  ])('ordered at %s: %s', async (orderedAt, day) => {
    const details = { ...REGISTRATION.details, orderedAt }
    const [sent] = await sentBy((np) => np.requestScreening([{ ...REGISTRATION, details }]))
    expect(sent?.body.transactions[0].shop_order_date).toBe(day)
  })
})

describe('batches', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ orderNumber: `P${index}`, npTransactionId: `N${index}` }))

  it('registrations go one by one, and by as many as told', async () => {
    const requests = many(3).map(({ orderNumber }) => ({ ...REGISTRATION, orderNumber }))
    const counts = async (batchSize: { screening?: number }) => {
      const { np, sent } = npAnswers(200, { results: [] }, { batchSize })
      await np.requestScreening(requests)
      return sent.map(({ request }) => JSON.parse(request.body).transactions.length)
    }
    expect(await counts({})).toEqual([1, 1, 1])
    expect(await counts({ screening: 2 })).toEqual([2, 1])
  })

  it('registrations and updates never share a call', async () => {
    const requests = [REGISTRATION, { ...UPDATE, orderNumber: 'P2' }, { ...REGISTRATION, orderNumber: 'P3' }]
    const { np, sent } = npAnswers(200, { results: [] }, { batchSize: { screening: 10 } })
    await np.requestScreening(requests)
    const numbers = sent.map(({ request }) =>
      JSON.parse(request.body).transactions.map((each: { shop_transaction_id: string }) => each.shop_transaction_id),
    )
    expect(numbers).toEqual([['P1', 'P3'], ['P2']])
  })

  it('all else goes by up to 1,000', async () => {
    const { np, sent } = npAnswers(200, { results: [] })
    await np.pollScreening(many(2001))
    expect(sent.map(({ request }) => JSON.parse(request.body).transactions.length)).toEqual([1000, 1000, 1])
  })

  it('an empty batch sends nothing and answers with nothing', async () => {
    const { np, sent } = npAnswers(200, '')
    for (const call of [
      np.requestScreening,
      np.pollScreening,
      np.reportShipments,
      np.cancel,
      np.pollPayments,
      np.reregister,
    ]) {
      expect((await call([])).val).toEqual([])
    }
    expect(sent).toEqual([])
  })
})

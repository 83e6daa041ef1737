import { describe, expect, it } from 'vitest'
import { WITH_NP_CODE } from '../support/carrier-codes.js'
import { anNp, aReport } from './an-np.js'

/** Typed by hand from what is publicly known of NP's codes. */
const FORM: readonly (readonly [what: string, fields: object, codes: readonly string[]])[] = [
  ['no NP取引ID', { np_transaction_id: undefined }, ['EPRO0105']],
  ['an NP取引ID with other characters', { np_transaction_id: '1812120000-' }, ['E0100002']],
  ['an NP取引ID with another character in front', { np_transaction_id: '-1812120000' }, ['E0100002']],
  ['an NP取引ID as a number', { np_transaction_id: 18121200001 }, ['E0100002']],
  ['an NP取引ID of 10 characters', { np_transaction_id: '1812120000' }, ['E0100003']],
  ['an NP取引ID that NP lacks', { np_transaction_id: '18121200001' }, ['E0100113']],
  ['no carrier', { pd_company_code: undefined }, ['E0100105']],
  ['a carrier in letters', { pd_company_code: 'yamat' }, ['E0100106']],
  ['a carrier with a letter in front', { pd_company_code: 'A9010' }, ['E0100106']],
  ['a carrier with a letter behind', { pd_company_code: '5901A' }, ['E0100106']],
  ['a carrier as a number', { pd_company_code: 59010 }, ['E0100106']],
  ['a carrier of 4 digits', { pd_company_code: '5901' }, ['E0100107']],
  ['a carrier that NP lacks', { pd_company_code: '59011' }, ['E0100108']],
  ['no slip number', { slip_no: '' }, ['E0100109']],
  ['a slip number in full width', { slip_no: '１２３４' }, ['E0100110']],
  ['a slip number as a number', { slip_no: 123456789012 }, ['E0100110']],
  ['a slip number of 21 characters', { slip_no: '1'.repeat(21) }, ['E0100110']],
  ['an invoice’s date in another form', { bill_issued_date: '2026/04/01' }, ['EPRO0109']],
  ['an invoice’s date that is no text', { bill_issued_date: { toString: null } }, ['EPRO0109']],
  ['an invoice’s date that is no day', { bill_issued_date: '2026-04-31' }, ['EPRO0109']],
  ['an invoice’s date, though not wiz', { bill_issued_date: '2026-04-01' }, ['E0100143']],
  ['several faults', { pd_company_code: '', slip_no: '', bill_issued_date: '-' }, ['E0100105', 'E0100109', 'EPRO0109']],
]

describe('a report with', () => {
  it.each(FORM)('%s is refused', async (_, fields, codes) => {
    const np = anNp()
    const npId = await np.registered('P1')
    const answer = await np.call('report_shipment', aReport(npId, fields))
    expect(answer.status).toBe(400)
    expect(answer.errors.map((error) => error.codes)).toEqual([codes])
    expect(np.books.find(npId)?.report).toBeNull()
  })

  it.each(WITH_NP_CODE)('the carrier %s of makeshop’s link, %s, is taken', async (_, code) => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(await np.call('report_shipment', aReport(npId, { pd_company_code: code, slip_no: 'AB-12' }))).toMatchObject({
      status: 200,
    })
    expect(np.books.find(npId)?.report).toEqual({
      at: '2026-04-01T01:00:00.000Z',
      carrierCode: code,
      slipNumber: 'AB-12',
      billIssuedDate: null,
    })
  })

  it.each([
    ['1 character', '1'],
    ['20 characters', 'ABCDEFGHIJ-123456789'],
  ])('a slip number of %s is taken', async (_, slip) => {
    const np = anNp()
    const npId = await np.registered('P1')
    expect(await np.call('report_shipment', aReport(npId, { slip_no: slip }))).toMatchObject({ status: 200 })
    expect(np.books.find(npId)?.report?.slipNumber).toBe(slip)
  })

  it('a carrier from the settings alone is taken where there are any', async () => {
    const np = anNp({ settings: { carrierCodes: ['12345'] } })
    const npId = await np.registered('P1')
    expect((await np.call('report_shipment', aReport(npId))).errors).toEqual([{ id: npId, codes: ['E0100108'] }])
    expect((await np.call('report_shipment', aReport(npId, { pd_company_code: '12345' }))).status).toBe(200)
  })
})

describe('a wiz report, on 2026-04-01 in Japan, with the invoice’s date', () => {
  it.each([
    ['none', undefined, 'E0100111'],
    ['11 days before', '2026-03-21', 'E0100126'],
    ['10 days before', '2026-03-22', null],
    ['the same day', '2026-04-01', null],
    ['10 days after', '2026-04-11', null],
    ['11 days after', '2026-04-12', 'E0100126'],
  ])('%s', async (_, date, code) => {
    const np = anNp()
    const npId = await np.registered('P1', { settlement_type: '03' })
    const { errors } = await np.call('report_shipment', aReport(npId, { bill_issued_date: date }))
    expect(errors).toEqual(code === null ? [] : [{ id: npId, codes: [code] }])
    expect(np.books.find(npId)?.report?.billIssuedDate ?? null).toBe(code === null ? date : null)
  })

  it('counts days as Japan does: 23:59 UTC is the next day there', async () => {
    const np = anNp({ settings: { billIssuedWithinDays: 0 } })
    const npId = await np.registered('P1', { settlement_type: '03' })
    np.clock.advance(14 * 3_600_000 - 1)
    expect((await np.call('report_shipment', aReport(npId, { bill_issued_date: '2026-04-02' }))).status).toBe(400)
    np.clock.advance(1)
    expect((await np.call('report_shipment', aReport(npId, { bill_issued_date: '2026-04-02' }))).status).toBe(200)
  })
})

describe('the state at NP answers a report with', () => {
  it.each([
    [
      'E0100114 where it is cancelled',
      'E0100114',
      async (np, id) => void (await np.call('cancel', { np_transaction_id: id })),
    ],
    [
      'E0100115 where it is reported',
      'E0100115',
      async (np, id) => void (await np.call('report_shipment', aReport(id))),
    ],
    ['E0100118 where the buyer has paid', 'E0100118', (np, id) => void np.operator.recordPayment(id, 'paid')],
    ['E0100120 where it is on hold', 'E0100120', (np, id) => void np.operator.decide(id, 'held', ['RE009'])],
    ['E0100120 where it is rejected', 'E0100120', (np, id) => void np.operator.decide(id, 'rejected')],
    [
      'E0100132 where it is of the other type',
      'E0100132',
      (np, id) => void np.operator.obstruct(id, ['other_settlement_type']),
    ],
    ['EPRO0107 where it is of NP card', 'EPRO0107', (np, id) => void np.operator.obstruct(id, ['np_card'])],
    ['E0109002 for fees', 'E0109002', (np, id) => void np.operator.obstruct(id, ['fee_set_up_2'])],
    ['E0109003 for fees', 'E0109003', (np, id) => void np.operator.obstruct(id, ['fee_set_up_3'])],
  ] as readonly (readonly [string, string, (np: ReturnType<typeof anNp>, id: string) => Promise<void> | void])[])(
    '%s',
    async (_, code, happens) => {
      const np = anNp()
      const npId = await np.registered('P1')
      await happens(np, npId)
      expect(await np.call('report_shipment', aReport(npId))).toMatchObject({
        status: 400,
        errors: [{ id: npId, codes: [code] }],
      })
    },
  )

  it('E0100120 where its screening isn’t over', async () => {
    const np = anNp({ settings: { mode: 'asynchronous' } })
    const npId = await np.registered('P1')
    expect((await np.call('report_shipment', aReport(npId))).errors).toEqual([{ id: npId, codes: ['E0100120'] }])
  })

  it('E0100121 where wiz print data wasn’t downloaded, and for wiz alone', async () => {
    const np = anNp()
    const [wiz, other] = [await np.registered('P1', { settlement_type: '03' }), await np.registered('P2')]
    for (const id of [wiz, other]) np.operator.obstruct(id, ['print_data_not_downloaded'])
    const date = { bill_issued_date: '2026-04-01' }
    expect((await np.call('report_shipment', aReport(wiz, date), aReport(other))).errors).toEqual([
      { id: wiz, codes: ['E0100121'] },
    ])
    np.operator.obstruct(wiz, [])
    expect((await np.call('report_shipment', aReport(wiz, date))).status).toBe(200)
  })
})

describe('a batch of reports', () => {
  it('is answered entry by entry, results and errors in one body', async () => {
    const np = anNp({ settings: { mixedStatus: 400 } })
    const npId = await np.registered('P1')
    expect(await np.call('report_shipment', aReport('18121200001'), aReport(npId))).toMatchObject({
      status: 400,
      results: [{ np_transaction_id: npId }],
      errors: [{ id: '18121200001', codes: ['E0100113'] }],
    })
  })

  it('EPRO0106: an id that comes twice isn’t reported, the others are', async () => {
    const np = anNp()
    const [one, other] = [await np.registered('P1'), await np.registered('P2')]
    const { results, errors } = await np.call('report_shipment', aReport(one), aReport(other), aReport(one))
    expect(results).toEqual([{ np_transaction_id: other }])
    expect(errors).toEqual([one, one].map((id) => ({ id, codes: ['EPRO0106'] })))
    expect(np.books.counts('P1').reports).toBe(0)
  })

  it('EPRO0101 for none, EPRO0102 for 1,001', async () => {
    const np = anNp()
    expect(await np.call('report_shipment')).toMatchObject({ status: 400, errors: [{ codes: ['EPRO0101'] }] })
    const many = Array.from({ length: 1001 }, (_, index) => aReport(String(10_000_000_000 + index)))
    expect((await np.call('report_shipment', ...many)).errors).toEqual([{ codes: ['EPRO0102'] }])
    expect((await np.call('report_shipment', ...many.slice(1))).errors).toHaveLength(1000)
  })
})

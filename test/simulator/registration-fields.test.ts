import { describe, expect, it } from 'vitest'
import { A_BUYER, A_PERSON, anNp, aRegistration } from './an-np.js'

type Row = readonly [what: string, fields: object, code: string]

const buyer = (fields: object) => ({ customer: { ...A_BUYER, ...fields } })
const destination = (fields: object) => ({ dest_customer: { ...A_PERSON, ...fields } })
const full = (length: number) => 'あ'.repeat(length)
const kana = (length: number) => 'カ'.repeat(length)

/** JSON that no client means and that no text can be made of. */
const NO_TEXT = { toString: null }

/** Typed by hand from what is publicly known of NP's codes: `E0100` and three digits, buyer and destination. */
const PERSON: readonly (readonly [what: string, fields: object, buyer: string, destination: string])[] = [
  ['no name', { customer_name: undefined }, 'E0100048', 'E0100072'],
  ['an empty name', { customer_name: '' }, 'E0100048', 'E0100072'],
  ['null for a name', { customer_name: null }, 'E0100048', 'E0100072'],
  ['a name with a control character', { customer_name: '試験\u0007' }, 'E0100049', 'E0100073'],
  ['a name with the control character DELETE', { customer_name: '試験\u007f' }, 'E0100049', 'E0100073'],
  ['a name with a character of two units', { customer_name: '𠮷野' }, 'E0100049', 'E0100073'],
  ['a name of 22 characters', { customer_name: full(22) }, 'E0100050', 'E0100074'],
  ['a kana name of 26 characters', { customer_name_kana: kana(26) }, 'E0100051', 'E0100075'],
  ['a kana name in kanji', { customer_name_kana: '試験' }, 'E0100052', 'E0100076'],
  ['a company with a line break', { company_name: '試験\n商事' }, 'E0100054', 'E0100078'],
  ['a company of 31 characters', { company_name: full(31) }, 'E0100053', 'E0100077'],
  ['a department with a tab', { department_name: '営業\t部' }, 'E0100056', 'E0100080'],
  ['a department of 31 characters', { department_name: full(31) }, 'E0100055', 'E0100079'],
  ['no postcode', { zip_code: undefined }, 'E0100057', 'E0100081'],
  ['a postcode in letters', { zip_code: '〒105-0011' }, 'E0100058', 'E0100082'],
  ['a postcode as a number', { zip_code: 1050011 }, 'E0100058', 'E0100082'],
  ['a postcode that is no text', { zip_code: NO_TEXT }, 'E0100058', 'E0100082'],
  ['a postcode with a letter behind it', { zip_code: '105-0011A' }, 'E0100058', 'E0100082'],
  ['a postcode of 6 digits', { zip_code: '105-001' }, 'E0100136', 'E0100137'],
  ['a postcode with a digit more in front', { zip_code: '1105-0011' }, 'E0100136', 'E0100137'],
  ['a postcode with a digit more behind', { zip_code: '105-00111' }, 'E0100136', 'E0100137'],
  ['a postcode with its hyphen elsewhere', { zip_code: '1050-011' }, 'E0100136', 'E0100137'],
  ['no address', { address: undefined }, 'E0100060', 'E0100084'],
  ['an address with a control character', { address: '東京都\u0000' }, 'E0100061', 'E0100085'],
  ['an address of 56 characters', { address: full(56) }, 'E0100062', 'E0100086'],
  ['no telephone number', { tel: undefined }, 'E0100063', 'E0100087'],
  ['a telephone number with brackets', { tel: '03(1234)5678' }, 'E0100064', 'E0100088'],
  ['a telephone number that is no text', { tel: 312345678 }, 'E0100064', 'E0100088'],
  ['a telephone number that doesn’t begin with 0', { tel: '3-1234-5678' }, 'E0100065', 'E0100089'],
  ['a telephone number with a digit before its 0', { tel: '30-1234-5678' }, 'E0100065', 'E0100089'],
  ['a telephone number with two hyphens in a row', { tel: '03--1234-5678' }, 'E0100065', 'E0100089'],
  ['090 and 10 digits', { tel: '090-1234-567' }, 'E0100066', 'E0100090'],
  ['050 and 12 digits', { tel: '050-1234-56789' }, 'E0100066', 'E0100090'],
  ['03 and 11 digits', { tel: '03-1234-56789' }, 'E0100067', 'E0100091'],
  ['0120 and 9 digits', { tel: '0120-12345' }, 'E0100067', 'E0100091'],
]

const OTHERS: readonly Row[] = [
  ['no e-mail address', buyer({ email: undefined }), 'E0100068'],
  ['an e-mail address in full width', buyer({ email: 'ｔａｒｏ@example.com' }), 'E0100069'],
  ['an e-mail address that is no text', buyer({ email: 1 }), 'E0100069'],
  ['an e-mail address with a space', buyer({ email: 'ta ro@example.com' }), 'E0100069'],
  ['an e-mail address of 101 characters', buyer({ email: `${'a'.repeat(89)}@example.com` }), 'E0100070'],
  ['an e-mail address without @', buyer({ email: 'taro.example.com' }), 'E0100071'],
  ['an e-mail address with nothing before @', buyer({ email: '@example.com' }), 'E0100071'],
  ['an e-mail address with a dot right behind @', buyer({ email: 'taro@.example.com' }), 'E0100071'],
  ['an e-mail address with a dot at its end', buyer({ email: 'taro@example.com.' }), 'E0100071'],
  ['an e-mail address with two @', buyer({ email: 'taro@shop@example.com' }), 'E0100071'],
  ['an e-mail address without a dot behind @', buyer({ email: 'taro@example' }), 'E0100071'],
  ['no shop id', { shop_transaction_id: undefined }, 'E9SIM004'],
  ['an empty shop id', { shop_transaction_id: '' }, 'E9SIM004'],
  ['a shop id of 41 characters', { shop_transaction_id: 'P'.repeat(41) }, 'E9SIM004'],
  ['a shop id as a number', { shop_transaction_id: 1 }, 'E9SIM004'],
  ['no order date', { shop_order_date: undefined }, 'E9SIM005'],
  ['an order date that is no text', { shop_order_date: NO_TEXT }, 'E9SIM005'],
  ['an order date with slashes', { shop_order_date: '2026/04/01' }, 'E9SIM005'],
  ['a month of a distant year for an order date', { shop_order_date: '+012026-04' }, 'E9SIM005'],
  ['February 29 of a common year', { shop_order_date: '2026-02-29' }, 'E9SIM005'],
  ['no settlement type', { settlement_type: undefined }, 'E9SIM006'],
  ['settlement type 01', { settlement_type: '01' }, 'E9SIM006'],
  ['a settlement type as a number', { settlement_type: 2 }, 'E9SIM006'],
  ['no amount', { billed_amount: undefined }, 'E9SIM007'],
  ['0 yen', { billed_amount: 0 }, 'E9SIM007'],
  ['half a yen', { billed_amount: 5500.5 }, 'E9SIM007'],
  ['yen as text', { billed_amount: '5500' }, 'E9SIM007'],
  ['no goods', { goods: undefined }, 'E9SIM008'],
  ['an empty list of goods', { goods: [] }, 'E9SIM008'],
  ['null among the goods', { goods: [null] }, 'E9SIM008'],
  ['goods without a name', { goods: [{ goods_price: 5500, quantity: 1 }] }, 'E9SIM008'],
  ['goods with an empty name', { goods: [{ goods_name: '', goods_price: 5500, quantity: 1 }] }, 'E9SIM008'],
  ['goods whose name is a number', { goods: [{ goods_name: 1, goods_price: 5500, quantity: 1 }] }, 'E9SIM008'],
  ['goods without a quantity', { goods: [{ goods_name: '品', goods_price: 5500 }] }, 'E9SIM008'],
  ['goods for 3,001 yen more', { goods: [{ goods_name: '品', goods_price: 8501, quantity: 1 }] }, 'E0102004'],
  ['goods for 3,001 yen less', { goods: [{ goods_name: '品', goods_price: 2499, quantity: 1 }] }, 'E0102004'],
]

const REFUSED: readonly Row[] = [
  ...PERSON.map(([what, fields, code]): Row => [`a buyer with ${what}`, buyer(fields), code]),
  ...PERSON.map(([what, fields, , code]): Row => [`a destination with ${what}`, destination(fields), code]),
  ...OTHERS,
]

const TAKEN: readonly (readonly [what: string, fields: object])[] = [
  ['a name of 21 characters', buyer({ customer_name: full(21) })],
  ['a kana name of 25 characters', buyer({ customer_name_kana: kana(25) })],
  ['no kana name', buyer({ customer_name_kana: undefined })],
  ['a company and a department of 30 characters', buyer({ company_name: full(30), department_name: full(30) })],
  ['an address of 55 characters', buyer({ address: full(55) })],
  ['a postcode without its hyphen', buyer({ zip_code: '1050011' })],
  ['an e-mail address of 100 characters', buyer({ email: `${'a'.repeat(88)}@example.com` })],
  ['an e-mail address of a subdomain', buyer({ email: 'taro@mail.example.co.jp' })],
  ...['020', '050', '060', '070', '080', '090'].map((start) => [start, buyer({ tel: `${start}-1234-5678` })] as const),
  ['a telephone number of 10 digits', buyer({ tel: '0312345678' })],
  ['a free number', buyer({ tel: '0120-123-456' })],
  ['a telephone number of 10 digits with 050 in its middle', buyer({ tel: '03-1050-1234' })],
  ['a destination', destination({})],
  ['no destination', { dest_customer: null }],
  ['a shop id of 40 characters', { shop_transaction_id: 'P'.repeat(40) }],
  ['February 29 of a leap year', { shop_order_date: '2028-02-29' }],
  ['wiz', { settlement_type: '03' }],
  ['a discount', { goods: [5600, -100].map((yen) => ({ goods_name: '品', goods_price: yen, quantity: 1 })) }],
  ['goods for 3,000 yen more', { goods: [{ goods_name: '品', goods_price: 4250, quantity: 2 }] }],
  ['goods for 3,000 yen less', { goods: [{ goods_name: '品', goods_price: 2500, quantity: 1 }] }],
]

describe('a registration with', () => {
  it.each(REFUSED)('%s is refused', async (_, fields, code) => {
    const np = anNp()
    const { status, results, errors } = await np.call('register', aRegistration(fields))
    expect(status).toBe(400)
    expect(results).toEqual([])
    expect(errors.map(({ codes }) => codes)).toEqual([[code]])
    expect(np.books.all()).toEqual([])
  })

  it.each(TAKEN)('%s is taken', async (_, fields) => {
    const np = anNp()
    expect(await np.call('register', aRegistration(fields))).toMatchObject({
      status: 200,
      results: [{ authori_result: '00' }],
    })
  })

  it('no buyer is refused for everything that NP wants of one', async () => {
    const { errors } = await anNp().call('register', aRegistration({ customer: undefined }))
    expect(errors).toEqual([{ id: 'P1', codes: ['E0100048', 'E0100057', 'E0100060', 'E0100063', 'E0100068'] }])
  })

  it('neither an amount nor goods is refused for both', async () => {
    const { errors } = await anNp().call('register', aRegistration({ billed_amount: undefined, goods: undefined }))
    expect(errors).toEqual([{ id: 'P1', codes: ['E9SIM007', 'E9SIM008'] }])
  })

  it('several faults is refused for all of them at once, by the shop’s own id', async () => {
    const { errors } = await anNp().call('register', aRegistration({ ...buyer({ tel: '', zip_code: '' }), goods: [] }))
    expect(errors).toEqual([{ id: 'P1', codes: ['E0100057', 'E0100063', 'E9SIM008'] }])
  })
})

describe('settings of the fields', () => {
  const refusedBy = async (settings: object, fields: object) => {
    const { errors } = await anNp({ settings }).call('register', aRegistration(fields))
    return errors.flatMap(({ codes }) => codes)
  }

  it('postcodeFits: E0100059 and E0100083, asked with the digits', async () => {
    const settings = { postcodeFits: (postcode: string, address: string) => postcode !== '1050011' || address === '' }
    expect(await refusedBy(settings, destination({}))).toEqual(['E0100059', 'E0100083'])
    expect(await refusedBy(settings, buyer({ zip_code: '150-0001' }))).toEqual([])
  })

  it.each([
    ['no', undefined, 'E0100060'],
    ['an empty', '', 'E0100060'],
    ['a number for an', 1, 'E0100061'],
  ])('postcodeFits isn’t asked about %s address', async (_, address, code) => {
    const fields = { ...buyer({ address }), dest_customer: null }
    expect(await refusedBy({ postcodeFits: () => false }, fields)).toEqual([code])
  })

  it('emailRequired', async () => {
    expect(await refusedBy({ emailRequired: false }, buyer({ email: undefined }))).toEqual([])
  })

  it('charactersAllowed', async () => {
    const settings = { charactersAllowed: (text: string, field: string) => field !== 'address' || !text.includes('　') }
    expect(await refusedBy(settings, {})).toEqual(['E0100061'])
  })

  it('charactersAllowed: where a character of two units is, it counts as one', async () => {
    const settings = { charactersAllowed: () => true }
    expect(await refusedBy(settings, buyer({ customer_name: '𠮷'.repeat(21) }))).toEqual([])
    expect(await refusedBy(settings, buyer({ customer_name: '𠮷'.repeat(22) }))).toEqual(['E0100050'])
  })

  it('goodsToleranceYen', async () => {
    const goods = [{ goods_name: '品', goods_price: 5499, quantity: 1 }]
    expect(await refusedBy({ goodsToleranceYen: 0 }, { goods })).toEqual(['E0102004'])
  })

  it('codes', async () => {
    expect(await refusedBy({ codes: { goods: 'E0100200' } }, { goods: [] })).toEqual(['E0100200'])
  })
})

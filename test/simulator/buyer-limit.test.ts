import { describe, expect, it } from 'vitest'
import { A_BUYER, anNp } from './an-np.js'

describe('the buyer’s limit', () => {
  const of = (tel: string, yen: number) => ({
    customer: { ...A_BUYER, tel },
    billed_amount: yen,
    goods: [{ goods_name: '品', goods_price: yen, quantity: 1 }],
  })
  const resultOf = async (np: ReturnType<typeof anNp>, shopId: string, fields: object) =>
    np.books.find(await np.registered(shopId, fields))

  it('NG001 beyond 55,000 yen of one telephone number, however it is written', async () => {
    const np = anNp()
    expect(await resultOf(np, 'P1', of('03-1234-5678', 50_000))).toMatchObject({ result: '00' })
    expect(await resultOf(np, 'P2', of('0312345678', 5_001))).toMatchObject({ result: '20', reasons: ['NG001'] })
    expect(await resultOf(np, 'P3', of('0312345678', 5_000))).toMatchObject({ result: '00' })
    expect(await resultOf(np, 'P4', of('0312345679', 55_000))).toMatchObject({ result: '00' })
  })

  it('is freed by a cancellation, a rejection and a payment; a hold keeps it', async () => {
    const np = anNp({ scenario: { H: { kind: 'hold', reasons: ['RE009'] } } })
    const held = await np.registered('H', of('0312345678', 55_000))
    expect(await resultOf(np, 'P1', of('0312345678', 1))).toMatchObject({ result: '20' })
    np.operator.decide(held, 'rejected')
    const approved = await np.registered('P2', of('0312345678', 55_000))
    expect(np.books.find(approved)?.result).toBe('00')
    expect(await resultOf(np, 'P3', of('0312345678', 1))).toMatchObject({ result: '20' })
    await np.call('cancel', { np_transaction_id: approved })
    const paid = await np.registered('P4', of('0312345678', 55_000))
    np.operator.recordPayment(paid, 'paid')
    expect(await resultOf(np, 'P5', of('0312345678', 55_000))).toMatchObject({ result: '00' })
  })

  it('stays taken by what may be paid or not', async () => {
    const np = anNp()
    const unclear = await np.registered('P1', of('0312345678', 55_000))
    np.operator.recordPayment(unclear, 'unclear')
    expect(await resultOf(np, 'P2', of('0312345678', 1))).toMatchObject({ result: '20' })
  })

  it('isn’t taken by what NP hasn’t decided on, whatever is said of its payment', async () => {
    const np = anNp({ scenario: { P1: { kind: 'never_answer' } } })
    const undecided = await np.registered('P1', of('0312345678', 55_000))
    expect(np.operator.recordPayment(undecided, 'unclear')).toBeNull()
    expect(await resultOf(np, 'P2', of('0312345678', 55_000))).toMatchObject({ result: '00' })
  })

  it('is taken again by a payment that turned out to be none', async () => {
    const np = anNp()
    const npId = await np.registered('P1', of('0312345678', 55_000))
    np.operator.recordPayment(npId, 'paid')
    np.operator.recordPayment(npId, 'unpaid')
    expect(await resultOf(np, 'P2', of('0312345678', 1))).toMatchObject({ result: '20' })
  })

  it('an update counts for its new amount, not for both', async () => {
    const np = anNp()
    const npId = await np.registered('P1', of('0312345678', 50_000))
    const { billed_amount, goods } = of('0312345678', 55_000)
    const { results } = await np.call('update', { np_transaction_id: npId, billed_amount, goods })
    expect(results).toMatchObject([{ authori_result: '00' }])
    expect(await resultOf(np, 'P2', of('0312345678', 1))).toMatchObject({ result: '20' })
  })

  it('goes over to another buyer with an update of the telephone number', async () => {
    const np = anNp()
    const npId = await np.registered('P1', of('0312345678', 55_000))
    await np.call('update', { np_transaction_id: npId, customer: of('0312345679', 1).customer })
    expect(await resultOf(np, 'P2', of('0312345678', 55_000))).toMatchObject({ result: '00' })
    expect(await resultOf(np, 'P3', of('0312345679', 1))).toMatchObject({ result: '20' })
  })

  it('isn’t there where it is set so', async () => {
    const np = anNp({ settings: { buyerLimitYen: 'any' } })
    expect(await resultOf(np, 'P1', of('0312345678', 9_000_000))).toMatchObject({ result: '00' })
  })
})

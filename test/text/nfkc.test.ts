import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkOrderDetails, warnOrderDetails } from '../../src/np-connect-pro/index.js'
import { nfkc } from '../../src/text/nfkc.js'
import { reportOn } from '../makeshop/exports.js'
import { BUYER, DESTINATION, DETAILS, REGISTRATION } from '../np-connect-pro/fixtures.js'
import { npAnswers } from '../np-connect-pro/stub.js'

/** Marks of two kinds in turn, which normalising has to sort; the first of them is none yet in half-width kana. */
const marks = (count: number): string => 'ﾞ\u0316'.repeat(count / 2)
/** Longer than any label: such a text is folded to none before it is normalised. */
const PILE = marks(300)

describe('nfkc', () => {
  it.each(['ｶﾞｷﾟ ＡＢＣ １－２', '山田　太郎', '', `カ${marks(30)}`, `e${'\u0301'.repeat(30)}`, 'ﷺ\ud842'])(
    'is NFKC: %j',
    (text) => {
      expect(nfkc(text)).toBe(text.normalize('NFKC'))
    },
  )

  it.each([
    ['of two kinds', PILE],
    ['no longer than has to be', marks(32).slice(1)],
    ['of one kind', '\u0301'.repeat(31)],
    ['half-width voiced ones', 'ﾞ'.repeat(31)],
    ['half-width semi-voiced ones', 'ﾟ'.repeat(31)],
  ])('leaves a pile of marks as it came, and nothing else: %s', (_, pile) => {
    expect(nfkc(`Ａ${pile}Ｂ${pile}ｶﾞ`)).toBe(`A${pile}B${pile}ガ`)
    expect(nfkc(pile)).toBe(pile)
  })
})

it.each(['\u0301', 'ﾞ'])('leaves a pile as it came, however high: %j', (mark) => {
  const pile = mark.repeat(4_000_000)
  expect(nfkc(`Ａ${pile}Ｂ`) === `A${pile}B`).toBe(true)
})

/**
 * The most marks in a row that were to be sorted, of all that was normalised: the time grows with the square of them.
 */
function longestSorted(): number {
  const { mock } = vi.mocked(String.prototype.normalize)
  expect(mock.contexts).not.toHaveLength(0)
  const lengths = mock.contexts.flatMap((text) => (String(text).match(/[\p{M}ﾞﾟ]+/gu) ?? []).map(({ length }) => length))
  return Math.max(0, ...lengths)
}

describe('READ-24: no more than 30 marks on one character are sorted', () => {
  beforeEach(() => {
    vi.spyOn(String.prototype, 'normalize')
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const text = `Ａ${PILE}`
  const party = {
    name: text,
    nameKana: text,
    company: text,
    department: text,
    postcode: text,
    address: text,
    telephone: text,
  }
  const details = { ...DETAILS, buyer: { ...BUYER, ...party, email: text }, destination: { ...DESTINATION, ...party } }

  it('of what a buyer typed, before NP is asked', () => {
    const settings = { shopEmails: [text], shopTelephones: [text] }
    expect(checkOrderDetails(details).map(({ path, code }) => [path, code])).toContainEqual(['buyer.name', 'length'])
    warnOrderDetails(details, settings)
    expect(longestSorted()).toBeLessThanOrEqual(30)
  })

  it('nor on the way to NP, and when its answer is compared with what was sent', async () => {
    const { np } = npAnswers(400, { errors: [{ codes: ['X1234'], id: 'P1' }] })
    await np.requestScreening([{ ...REGISTRATION, details }])
    expect(longestSorted()).toBeLessThanOrEqual(30)
  })

  it('of an export', async () => {
    await reportOn({ エラーコード: text, 日付: text, 注文時間: text, 伝票番号: text, 配送業者: text, 決済手数料: text })
    await reportOn({ 日付: '2026/04/02', 注文時間: text })
    expect(longestSorted()).toBeLessThanOrEqual(30)
  })
})

it('what stands beside a pile of marks is known again in what NP gives back', async () => {
  const buyer = { ...BUYER, address: `ｋａｒｕｒａ１０１${PILE}` }
  const { np } = npAnswers(400, { errors: [{ codes: ['KARURA101'], id: 'P1' }] })
  const outcome = await np.requestScreening([{ ...REGISTRATION, details: { ...DETAILS, buyer } }])
  expect(outcome.unwrap()).toMatchObject([{ outcome: 'refused', codes: ['code_withheld'] }])
})

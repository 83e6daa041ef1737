import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../src/simulator/journal/journal-entry.js'
import { NP_CALLS, type NpCall } from '../../src/simulator/options/np-call.js'
import { aDay, type Day, isNeverApproved, PERSONAL, type Step } from './a-day.js'

const CALLS = Object.keys(NP_CALLS) as NpCall[]

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom(...CALLS, 'register' as const, 'register' as const, 'report_shipment' as const),
      on: fc.nat(5000),
      with: fc.nat(5000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('edit' as const, 'obstruct' as const, 'pay' as const, 'operator_cancel' as const),
      on: fc.nat(5000),
      with: fc.nat(5000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('pass' as const), minutes: fc.nat(90) }) },
)
const days = [
  fc.array(step, { minLength: 10, maxLength: 120, size: 'max' }),
  fc.nat(1000),
  fc.constantFrom(0, 0.3, 1),
] as const

/** Lives through days of all sorts; the seed is fixed, so that a failure is there the next time, too. */
async function holds(law: (day: Day, faultRate: number) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(...days, async (steps, seed, faultRate) => law(await aDay(steps, { seed, faultRate }), faultRate)),
    { numRuns: 60, seed: 20260401 },
  )
}

const done = ({ fault, outcomes }: JournalEntry) =>
  !outcomes.includes('not_done') && fault !== 'maintenance' && !/^E/.test(outcomes[0] ?? 'E')

describe('a law of the simulator, whatever happens on the way', () => {
  it('a transaction is never reported twice', () =>
    holds(({ np }) => {
      const reported = np.journal().filter((entry) => entry.call === 'report_shipment' && done(entry))
      const ids = reported.flatMap(({ ids }) => ids)
      expect(new Set(ids).size).toBe(ids.length)
    }))

  it('nothing is approved that its scenario doesn’t approve, in the books, in the journal or to a client', () =>
    holds(({ np, seen }) => {
      const never = np.books.all().filter(({ shopTransactionId }) => isNeverApproved(shopTransactionId))
      const ids = new Set(never.flatMap((each) => [each.npTransactionId, each.shopTransactionId]))
      for (const { result, report } of never) expect([result, report]).toEqual([expect.not.stringMatching('00'), null])
      for (const { ids: named, outcomes } of np.journal()) {
        if (ids.has(named[0] ?? '')) expect(outcomes[0]).not.toBe('00')
      }
      for (const answer of seen) {
        for (const { np_transaction_id: id, authori_result: result } of answer.results) {
          if (ids.has(String(id))) expect(result).not.toBe('00')
        }
      }
    }))

  it('the books agree with the journal', () =>
    holds(({ np }) => {
      const records = np.books.all()
      const count = (...calls: JournalEntry['call'][]) =>
        np.journal().filter((entry) => calls.includes(entry.call) && done(entry)).length
      const sum = (of: (shopId: string) => number) =>
        [...new Set(records.map((record) => record.shopTransactionId))].reduce((all, shopId) => all + of(shopId), 0)
      const { counts } = np.books
      expect(sum((shopId) => counts(shopId).registrations)).toBe(count('register'))
      expect(sum((shopId) => counts(shopId).reregistrations)).toBe(count('reregister'))
      expect(sum((shopId) => counts(shopId).updates)).toBe(count('update'))
      expect(sum((shopId) => counts(shopId).reports)).toBe(count('report_shipment'))
      expect(sum((shopId) => counts(shopId).cancellations)).toBe(count('cancel', 'np_expired', 'operator_cancelled'))
      expect(records).toHaveLength(count('register', 'reregister'))
    }))

  it('what didn’t commit left no trace, and turns and times run forwards', () =>
    holds(({ np }) => {
      const journal = np.journal()
      expect(journal.map(({ turn }) => turn)).toEqual(journal.map((_, index) => index + 1))
      const times = journal.map(({ at }) => at)
      expect(times).toEqual([...times].sort())
      for (const { fault, outcomes } of journal) {
        const isBefore = fault === 'maintenance' || fault === 'connection_refused' || fault?.endsWith('before_commit')
        expect(outcomes.includes('not_done')).toBe(isBefore === true)
      }
    }))

  it('what a client was told without a fault is so', () =>
    holds(({ np, seen }, faultRate) => {
      if (faultRate > 0) return
      const known = new Set(np.books.all().map(({ npTransactionId }) => npTransactionId))
      for (const { results } of seen) for (const result of results) expect(known).toContain(result['np_transaction_id'])
    }))

  it('no personal data comes out: not in the journal, the books, or an answer', () =>
    holds(({ np, seen }) => {
      const text = [np.journalText(), JSON.stringify(np.books.all()), JSON.stringify(seen)].join('')
      for (const personal of [...PERSONAL, '0399990000', 'made-up', '秘密']) expect(text).not.toContain(personal)
    }))
})

describe('personal data that went astray into an id', () => {
  it('is answered to its sender, and left out of the journal', async () => {
    const { np } = await aDay([], { seed: 1, faultRate: 0 })
    for (const id of ['秘密太郎', 'himitsu@example.com', '東京都 1-2']) {
      await np.call('register', { shop_transaction_id: id })
      await np.call('report_shipment', { np_transaction_id: id })
    }
    expect(np.journal().flatMap(({ ids }) => ids)).toEqual(['?', '?', '?', '?', '?', '?'])
  })
})

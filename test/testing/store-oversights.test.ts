import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/order/order.js'
import type { SyncEntry, SyncRecord } from '../../src/sync/index.js'
import { STORE_CASES } from '../../src/testing/index.js'
import { type StoreMutant, wrongly } from './store-mutants.js'

/** How a case fails of a store; `null`: it doesn't. */
async function failure(id: string, mutant: StoreMutant): Promise<string | null> {
  const found = STORE_CASES.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found.run(wrongly(mutant)).then(
    () => null,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  )
}

const ORDER = [
  ...['service', 'paymentStatus', 'statusSince', 'deliveryStatus', 'receiptStatus', 'shipment', 'invoicePrintedAt'],
  ...['npTransaction', 'everApproved', 'problem', 'syncTrust', 'openFollowUps', 'paymentMethod', 'paymentFee'],
  ...['closed'],
] as const
const NULLABLE = ['shipment', 'invoicePrintedAt', 'everApproved', 'problem', 'closed'] as const
const SYNC = [
  ...['callCount', 'about', 'call', 'attempts', 'dueAtMs', 'together', 'attention', 'unansweredRegistration'],
  ...['unansweredReport', 'updateSentAtMs', 'underWayUntilMs', 'goodsHaveLeft'],
] as const
const NULLABLE_SYNC = [
  ...['about', 'dueAtMs', 'together', 'attention', 'unansweredReport', 'updateSentAtMs', 'underWayUntilMs'],
] as const

type Merge = (given: SyncEntry, there: SyncEntry) => SyncEntry

const inOrder =
  (change: (given: Order, there: Order) => object): Merge =>
  ({ order, sync }, there) => ({ order: { ...order, ...change(order, there.order) }, sync })
const inSync =
  (change: (given: SyncRecord, there: SyncRecord) => object): Merge =>
  ({ order, sync }, there) => ({ order, sync: { ...sync, ...change(sync, there.sync) } })

/** What an UPDATE makes of an entry that takes the place of another, where it is made up of both. */
const MERGES: readonly (readonly [string, Merge])[] = [
  ...ORDER.map(
    (field) => [`${field} as it was`, inOrder((_, there) => ({ [field]: Reflect.get(there, field) }))] as const,
  ),
  ...SYNC.map(
    (field) => [`${field} as it was`, inSync((_, there) => ({ [field]: Reflect.get(there, field) }))] as const,
  ),
  ...NULLABLE.map(
    (field) =>
      [
        `${field} as it was, where it is null now`,
        inOrder((given, there) => ({ [field]: given[field] ?? there[field] })),
      ] as const,
  ),
  ...NULLABLE_SYNC.map(
    (field) =>
      [
        `${field} as it was, where it is null now`,
        inSync((given, there) => ({ [field]: given[field] ?? there[field] })),
      ] as const,
  ),
  [
    'all follow-ups of both',
    inOrder((given, there) => ({ openFollowUps: [...new Set([...there.openFollowUps, ...given.openFollowUps])] })),
  ],
  [
    'the NP取引ID as it was, where it is null now',
    inOrder((given, there) => ({
      npTransaction: { ...given.npTransaction, id: given.npTransaction.id ?? there.npTransaction.id },
    })),
  ],
  [
    'that goods have left, once they had',
    inSync((given, there) => ({ goodsHaveLeft: given.goodsHaveLeft || there.goodsHaveLeft })),
  ],
  [
    'when an update was sent, as null where it never was',
    inSync(({ updateSentAtMs }) => ({ updateSentAtMs: updateSentAtMs === 'never' ? null : updateSentAtMs })),
  ],
]

describe('a store that makes an entry up of what is saved and of what stands there is found', () => {
  it.each(MERGES)('%s', async (_, merge) => {
    const merging: StoreMutant = (right) => ({
      ...right,
      save: async (entry, expected) => {
        const there = await right.load(entry.order.orderNumber)
        return right.save(there === null ? entry : merge(entry, there), expected)
      },
    })
    expect(await failure('value-over-value', merging)).toMatch(/^What is loaded is what was saved last\./)
  })
})

it('a store that shows an entry of two saves is found: where the order is written first, the record later', async () => {
  const torn: StoreMutant = (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = await right.load(entry.order.orderNumber)
      if (there === null) return right.save(entry, expected)
      const { revision } = entry.sync
      const outcome = await right.save({ order: entry.order, sync: { ...there.sync, revision } }, expected)
      if (outcome === 'conflict') return outcome
      await right.load(entry.order.orderNumber)
      return right.save(entry, { version: entry.order.version, revision })
    },
  })
  expect(await failure('never-torn', torn)).toMatch(/^All is of one save\./)
})

it('a store that takes what stands there for its own save is found, looking before it saves', async () => {
  // Two drivers that claim one order at the same moment would both send its 審査依頼.
  const again: StoreMutant = (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = await right.load(entry.order.orderNumber)
      return JSON.stringify(there) === JSON.stringify(entry) ? 'saved' : right.save(entry, expected)
    },
  })
  expect(await failure('one-of-equals', again)).toMatch(/^Another driver saved the same\./)
})

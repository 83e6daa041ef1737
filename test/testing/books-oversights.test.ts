import { describe, expect, it } from 'vitest'
import type { KeptOrder } from '../../src/back-office/kept/kept-order.js'
import { type Books, createMemoryBooks, type StoredEntry } from '../../src/books/index.js'
import type { Order } from '../../src/order/order.js'
import { BOOKS_CASES } from '../../src/testing/index.js'
import { type BooksMutant, wrongBooks } from './books-mutants.js'

/** How a case fails of some books, and perhaps of a second connection to them; `null`: it doesn't. */
async function failure(id: string, books: Books, second?: Books): Promise<string | null> {
  const found = BOOKS_CASES.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found.run(books, second).then(
    () => null,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  )
}

/** The cases that books fail, each asked of some that are made for it, and perhaps of a second connection to them. */
async function failed(setUp: () => readonly [Books, Books?]): Promise<string[]> {
  const ids: string[] = []
  for (const { id } of BOOKS_CASES) if ((await failure(id, ...setUp())) !== null) ids.push(id)
  return ids
}

/** An entry of an order with something else in it. */
const withKept = <T extends StoredEntry>(entry: T, change: (kept: KeptOrder) => KeptOrder): T =>
  typeof entry.known === 'string' ? entry : { ...entry, known: change(entry.known) }

const ofOrder =
  (change: (order: Order) => Partial<Order>) =>
  (kept: KeptOrder): KeptOrder => ({ ...kept, order: { ...kept.order, ...change(kept.order) } })

const toTheSecond = (at: string) => at.replace(/\.\d+/, '')

/** What a column that is missing, too short or of the wrong type makes of an order. */
const LOSSES: Readonly<Record<string, (kept: KeptOrder) => KeptOrder>> = {
  'when it was last known, to the millisecond': (kept) => ({ ...kept, lastKnownAt: toTheSecond(kept.lastKnownAt) }),
  'when it was last seen': (kept) => ({ ...kept, lastSeenAt: null }),
  'when it was last seen, as it is written': (kept) => ({
    ...kept,
    lastSeenAt: kept.lastSeenAt && new Date(kept.lastSeenAt).toISOString(),
  }),
  'that an approval was denied': (kept) => ({ ...kept, approvalDenied: false }),
  'that the goods have left': (kept) => ({ ...kept, goodsHaveLeft: false }),
  'the claim of the parcel': (kept) => ({ ...kept, parcelClaim: null }),
  'that the claimed parcel is to be stopped': (kept) => ({
    ...kept,
    parcelClaim: kept.parcelClaim && { ...kept.parcelClaim, isToStop: false },
  }),
  'that it was shipped': ofOrder(() => ({ deliveryStatus: 'not_shipped' })),
  'that it was received': ofOrder(() => ({ receiptStatus: 'not_received' })),
  'the shipment': ofOrder(() => ({ shipment: null })),
  'the hyphens of the slip number': ofOrder(({ shipment }) => ({
    shipment: shipment && { ...shipment, slipNumber: shipment.slipNumber.replaceAll('-', '') },
  })),
  'when the invoice was printed': ofOrder(() => ({ invoicePrintedAt: null })),
  'when the invoice was printed, to the millisecond': ofOrder(({ invoicePrintedAt }) => ({
    invoicePrintedAt: invoicePrintedAt && toTheSecond(invoicePrintedAt),
  })),
  'that nobody knows whether it was ever approved': ofOrder(({ everApproved }) => ({
    everApproved: everApproved ?? false,
  })),
  'the problem': ofOrder(() => ({ problem: null })),
  'the codes of the problem': ofOrder(({ problem }) => ({ problem: problem && { ...problem, codes: [] } })),
  'all codes of the problem but the first': ofOrder(({ problem }) => ({
    problem: problem && { ...problem, codes: problem.codes.slice(0, 1) },
  })),
  'the order of the codes': ofOrder(({ problem }) => ({
    problem: problem && { ...problem, codes: [...problem.codes].sort() },
  })),
  'characters beyond the first 65,536': ofOrder(({ problem }) => ({
    problem: problem && {
      ...problem,
      codes: problem.codes.map((code) => code.replace(/[\u{10000}-\u{10ffff}]/gu, '?')),
    },
  })),
  'the case of the codes': ofOrder(({ problem }) => ({
    problem: problem && { ...problem, codes: problem.codes.map((code) => code.toLowerCase()) },
  })),
  'what is open': ofOrder(() => ({ openFollowUps: [] })),
  'all that is open but the first': ofOrder(({ openFollowUps }) => ({ openFollowUps: openFollowUps.slice(0, 1) })),
  'how often the order changed': ofOrder(() => ({ version: 3 })),
}

describe('books that lose a part of an order are found', () => {
  it.each(Object.entries(LOSSES))('where it is loaded, where it comes in a page: %s', async (_, change) => {
    const loading = wrongBooks((right) => ({
      load: async (orderNumber) => {
        const entry = await right.load(orderNumber)
        return entry && withKept(entry, change)
      },
    }))
    expect(await failure('loads-what-was-saved', loading)).toMatch(/^What is loaded is what was saved\./)
    const paging = wrongBooks((right) => ({
      page: async (query) => (await right.page(query)).map((entry) => withKept(entry, change)),
    }))
    expect(await failure('page-whole', paging)).toMatch(/^All are there, as they were saved\./)
  })

  it.each(Object.entries(LOSSES))('where it takes the place of another: %s', async (_, change) => {
    const updating = wrongBooks((right) => ({
      save: (entry, expected) => right.save(expected === null ? entry : withKept(entry, change), expected),
    }))
    expect(await failure('replaces', updating)).toMatch(/^The new entry is there\./)
  })
})

/** Books that find one entry where another was asked for, and call it by the number that was asked for. */
const foundAs =
  (orderNumber: string, instead: string): BooksMutant =>
  (right) => ({
    load: async (asked) => {
      const entry = await right.load(asked === orderNumber ? instead : asked)
      return (
        entry && {
          ...withKept(
            entry,
            ofOrder(() => ({ orderNumber: asked })),
          ),
          orderNumber: asked,
        }
      )
    },
  })

/** Books whose column of revisions goes so far, so that the greatest and what follows it are the same. */
const staysAt =
  (greatest: number): BooksMutant =>
  (right) => ({
    save: async (entry, expected) => {
      const there = await right.load(entry.orderNumber)
      const isBeyond = expected === greatest && there?.revision === greatest + 1
      return right.save(entry, isBeyond ? there.revision : expected)
    },
  })

const closedBy = ({ known }: StoredEntry) => (typeof known === 'string' ? null : (known.order.closed?.reason ?? null))

const OVERSIGHTS: readonly (readonly [what: string, mutant: BooksMutant, ids: readonly string[]])[] = [
  [
    'an empty list of codes is no problem',
    (right) => ({
      load: async (orderNumber) => {
        const entry = await right.load(orderNumber)
        const losing = ofOrder(({ problem }) => ({ problem: problem?.codes.length === 0 ? null : problem }))
        return entry && withKept(entry, losing)
      },
    }),
    ['to-be-seen-again'],
  ],
  ...(['cancelled', 'deleted', 'payment_method_changed'] as const).map(
    (reason) =>
      [
        `what was closed as ${reason} is put away`,
        (right: Books) => ({
          load: async (orderNumber: string) => {
            const entry = await right.load(orderNumber)
            return entry === null || closedBy(entry) === reason ? null : entry
          },
        }),
        ['keeps-what-is-over', 'each-value', 'value-over-value'],
      ] as const,
  ),
  [
    'a number is found in the other case, and called as it was asked for',
    foundAs('KIT-P1', 'KIT-p1'),
    ['numbers-in-case'],
  ],
  [
    'a number has room for 100 bytes',
    (right) => ({
      save: async (entry, expected) => {
        if (Buffer.byteLength(entry.orderNumber) > 100) throw new Error('Data too long for column')
        return right.save(entry, expected)
      },
    }),
    ['numbers-in-full'],
  ],
  ...[7, 8, 15, 16, 23, 24]
    .map((bits) => 2 ** bits - 1)
    .map((greatest) => [`no revision is higher than ${greatest}`, staysAt(greatest), ['high-revisions']] as const),
  [
    'what comes too late says so and stands there all the same',
    (right) => ({
      save: async (entry, expected) => {
        const outcome = await right.save(entry, expected)
        const there = await right.load(entry.orderNumber)
        if (outcome === 'conflict' && there !== null) await right.save(entry, there.revision)
        return outcome
      },
    }),
    ['first-save', 'older-revision', 'another-revision', 'high-revisions', 'one-of-two', 'one-first-of-two'],
  ],
  [
    'a later page is one short',
    (right) => ({
      page: ({ after, limit }) => right.page({ after, limit: after !== null && limit === 5 ? 4 : limit }),
    }),
    ['page-after'],
  ],
  [
    'what was put in between two pages comes twice',
    (right) => ({
      page: async (query) => {
        const page = await right.page(query)
        return query.after !== null && query.limit === 10 ? [...page, ...page.slice(-1)] : page
      },
    }),
    ['page-inserts'],
  ],
  ...([1, -1] as const).map(
    (sign) =>
      [
        `what was changed goes to the ${sign === 1 ? 'end' : 'beginning'}`,
        (right: Books) => ({
          page: async (query: Parameters<Books['page']>[0]) => {
            const page = await right.page(query)
            return query.limit === 3 ? [...page].sort((one, other) => sign * (one.revision - other.revision)) : page
          },
        }),
        ['page-changed'],
      ] as const,
  ),
  [
    'the later of two exports at once is told that it came too late, though it stands there',
    (right) => ({
      saveNewest: async (newest) => {
        const outcome = await right.saveNewest(newest)
        return newest.at === '2026-04-04T09:00:00+09:00' ? 'conflict' : outcome
      },
    }),
    ['newest-of-two'],
  ],
]

describe('the cases of the books’ kit find what books may overlook', () => {
  it.each(OVERSIGHTS)('%s', async (_, mutant, ids) => {
    expect(await failed(() => [wrongBooks(mutant)])).toEqual(ids)
  })

  it.each([
    [
      'page-inserts',
      'Those that were there come once each.',
      (page: readonly StoredEntry[]) => page.slice(1, -1).slice(1),
    ],
    ['page-inserts', 'None comes twice.', (page: readonly StoredEntry[]) => [...page, ...page.slice(-1)]],
  ])('%s says: %s', async (id, promise, change) => {
    const books = wrongBooks((right) => ({
      page: async (query) => {
        const page = await right.page(query)
        return query.after === null ? page : change(page)
      },
    }))
    expect(await failure(id, books)).toMatch(new RegExp(`^${promise} Expected: .+\\. Instead: .+$`))
  })

  it('newest-of-two says of an earlier export that is told neither what the promise was', async () => {
    const books = wrongBooks((right) => ({
      saveNewest: async (newest) => {
        const outcome = await right.saveNewest(newest)
        return outcome === 'conflict' ? JSON.parse('"outdated"') : outcome
      },
    }))
    expect(await failure('newest-of-two', books)).toMatch(/^The earlier is told what came\. Expected: true\./)
  })

  it('page-after comes to an end of books that begin anew with each page', async () => {
    let patience = 1000
    const books = wrongBooks((right) => ({
      page: ({ limit }) => {
        patience -= 1
        return patience < 0 ? Promise.reject(new Error('It goes on for ever.')) : right.page({ after: null, limit })
      },
    }))
    expect(await failure('page-after', books)).toMatch(/^Each comes once\./)
  })

  it('two connections that take turns each for itself let two saves through, which only both together show', async () => {
    const connections = (): readonly [Books, Books] => {
      const data = createMemoryBooks()
      const connection = (): Books => {
        let turn: Promise<unknown> = Promise.resolve()
        const save: Books['save'] = async (entry, expected) => {
          const revisionNow = async () => (await data.load(entry.orderNumber))?.revision ?? null
          if ((await revisionNow()) !== expected) return 'conflict'
          while ((await data.save(entry, await revisionNow())) === 'conflict') await null
          return 'saved'
        }
        return {
          ...data,
          save: (entry, expected) => {
            const saved = turn.then(() => save(entry, expected))
            turn = saved
            return saved
          },
        }
      }
      return [connection(), connection()]
    }
    expect(await failed(() => [connections()[0]])).toEqual([])
    expect(await failed(connections)).toEqual(['one-of-two', 'one-first-of-two', 'one-of-equals'])
  })
})

/** What becomes of an order that takes the place of another, where an UPDATE is made up of both. */
const MERGES: Readonly<Record<string, (given: KeptOrder, there: KeptOrder) => KeptOrder>> = {
  ...Object.fromEntries(
    (['shipment', 'invoicePrintedAt', 'everApproved', 'problem', 'closed'] as const).map((field) => [
      `${field} as it was, where it is null now`,
      (given: KeptOrder, there: KeptOrder) =>
        ofOrder((order) => ({ [field]: order[field] ?? there.order[field] }))(given),
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ...['service', 'paymentStatus', 'statusSince', 'deliveryStatus', 'receiptStatus', 'shipment'],
        ...['invoicePrintedAt', 'npTransaction', 'everApproved', 'problem', 'syncTrust', 'openFollowUps'],
        ...['paymentMethod', 'paymentFee', 'closed'],
      ] as const
    ).map((field) => [
      `${field} as it was`,
      (given: KeptOrder, there: KeptOrder) => ofOrder(() => ({ [field]: Reflect.get(there.order, field) }))(given),
    ]),
  ),
  'the NP取引ID as it was, where it is null now': (given, there) =>
    ofOrder(({ npTransaction }) => ({
      npTransaction: { ...npTransaction, id: npTransaction.id ?? there.order.npTransaction.id },
    }))(given),
  'all follow-ups of both': (given, there) =>
    ofOrder(({ openFollowUps }) => ({ openFollowUps: [...new Set([...there.order.openFollowUps, ...openFollowUps])] }))(
      given,
    ),
  'when it was last seen, as it was, where it is null now': (given, there) => ({
    ...given,
    lastSeenAt: given.lastSeenAt ?? there.lastSeenAt,
  }),
  'when it was last seen, the later of both': (given, there) => ({
    ...given,
    lastSeenAt:
      Date.parse(given.lastSeenAt ?? '') >= Date.parse(there.lastSeenAt ?? '1970-01-01T00:00Z')
        ? given.lastSeenAt
        : there.lastSeenAt,
  }),
  'that an approval was denied, once it was': (given, there) => ({
    ...given,
    approvalDenied: given.approvalDenied || there.approvalDenied,
  }),
  'whether an approval was denied, as it was': (given, there) => ({ ...given, approvalDenied: there.approvalDenied }),
  'that goods have left, once they had': (given, there) => ({
    ...given,
    goodsHaveLeft: given.goodsHaveLeft || there.goodsHaveLeft,
  }),
  'whether goods have left, as it was': (given, there) => ({ ...given, goodsHaveLeft: there.goodsHaveLeft }),
  'the claim as it was, where it is null now': (given, there) => ({
    ...given,
    parcelClaim: given.parcelClaim ?? there.parcelClaim,
  }),
  'the claim as it was': (given, there) => ({ ...given, parcelClaim: there.parcelClaim }),
}

describe('books that make an order up of what is saved and of what stands there are found', () => {
  it.each(Object.entries(MERGES))('%s', async (_, merge) => {
    const merging = wrongBooks((right) => ({
      save: async (entry, expected) => {
        const there = (await right.load(entry.orderNumber))?.known
        if (typeof there !== 'object' || typeof entry.known === 'string') return right.save(entry, expected)
        return right.save({ ...entry, known: merge(entry.known, there) }, expected)
      },
    }))
    expect(await failure('value-over-value', merging)).toMatch(/^What is loaded is what was saved last\./)
  })

  it('a reason stays, whatever takes its place', async () => {
    const staying = wrongBooks((right) => ({
      save: async (entry, expected) => {
        const there = (await right.load(entry.orderNumber))?.known
        const stays = typeof there === 'string' && there !== 'unreadable' && typeof entry.known === 'object'
        return right.save(stays ? { ...entry, known: there } : entry, expected)
      },
    }))
    expect(await failure('why-not-over-kept', staying)).toMatch(/^What is loaded is what was saved last\./)
  })
})

describe('books that lose a value where most orders have another are found', () => {
  it.each<[string, (kept: KeptOrder) => KeptOrder]>([
    ['each order is linked', ofOrder(() => ({ syncTrust: 'linked' }))],
    ['each order is of one service', ofOrder(() => ({ service: 'np_atobarai' }))],
    ['each order has one fee', ofOrder(() => ({ paymentFee: 330 }))],
    ['a claim of what is closed is over', (kept) => (kept.order.closed ? { ...kept, parcelClaim: null } : kept)],
    [
      'what is closed has no follow-ups',
      ofOrder(({ closed, openFollowUps }) => ({ openFollowUps: closed ? [] : openFollowUps })),
    ],
    [
      'a claim of digits is a number',
      (kept) => ({
        ...kept,
        parcelClaim: kept.parcelClaim && { ...kept.parcelClaim, name: kept.parcelClaim.name.replace(/^0+/, '') },
      }),
    ],
    [
      'whether an order was ever approved is yes or not known',
      ofOrder(({ everApproved }) => ({ everApproved: everApproved || null })),
    ],
    [
      'what NP holds and nobody knows is nothing',
      ofOrder(({ npTransaction }) =>
        npTransaction.state === 'unknown' ? { npTransaction: { ...npTransaction, state: 'none' } } : {},
      ),
    ],
    [
      'a slip number of digits is a number',
      ofOrder(({ shipment }) =>
        shipment && /^\d+$/.test(shipment.slipNumber)
          ? { shipment: { ...shipment, slipNumber: String(Number(shipment.slipNumber)) } }
          : {},
      ),
    ],
    [
      'what is shipped has left',
      (kept) => (kept.order.deliveryStatus === 'shipped' ? { ...kept, goodsHaveLeft: true } : kept),
    ],
    [
      'an invoice is of what is shipped',
      ofOrder(({ deliveryStatus, invoicePrintedAt }) => ({
        invoicePrintedAt: deliveryStatus === 'shipped' ? invoicePrintedAt : null,
      })),
    ],
  ])('where it is loaded, where it comes in a page: %s', async (_, change) => {
    const loading = wrongBooks((right) => ({
      load: async (orderNumber) => {
        const entry = await right.load(orderNumber)
        return entry && withKept(entry, change)
      },
    }))
    expect(await failure('each-value', loading)).toMatch(/^What is loaded is what was saved\./)
    const paging = wrongBooks((right) => ({
      page: async (query) => (await right.page(query)).map((entry) => withKept(entry, change)),
    }))
    expect(await failure('page-whole', paging)).toMatch(/^All are there, as they were saved\./)
  })
})

it.each(['other_payment_method', 'multiple_destinations', 'order_cancelled', 'goods_returned'] as const)(
  'books whose pages leave out what isn’t kept are found: %s',
  async (why) => {
    const leaving: BooksMutant = (right) => ({
      page: async (query) => (await right.page(query)).filter(({ known }) => known !== why),
    })
    expect(await failed(() => [wrongBooks(leaving)])).toEqual(['page-whole'])
  },
)

describe('books that show an entry of two saves are found', () => {
  it('where the revision is read first, the rest later', async () => {
    const torn = wrongBooks((right) => ({
      load: async (orderNumber) => {
        const entry = await right.load(orderNumber)
        const now = await right.load(orderNumber)
        return entry && now && { ...now, revision: entry.revision }
      },
    }))
    expect(await failure('never-torn', torn)).toMatch(/^Both are of one save\./)
  })

  it('where the revision is written first, the rest later', async () => {
    const torn = wrongBooks((right) => ({
      save: async (entry, expected) => {
        const there = await right.load(entry.orderNumber)
        if (there === null || there.known === 'unreadable') return right.save(entry, expected)
        const outcome = await right.save({ ...there, revision: entry.revision }, expected)
        if (outcome === 'conflict') return outcome
        await right.load(entry.orderNumber)
        return right.save(entry, entry.revision)
      },
    }))
    expect(await failure('never-torn', torn)).toMatch(/^Both are of one save\./)
  })
})

it('books that keep what they found of an export once it was taken over as a whole are found over a second connection', async () => {
  let data = createMemoryBooks()
  const cached = (): Books => {
    let whole: Awaited<ReturnType<Books['loadNewest']>> = null
    return {
      ...data,
      loadNewest: async () => {
        const there = whole ?? (await data.loadNewest())
        whole = there?.seenSince == null ? null : there
        return there
      },
      saveNewest: async (newest) => {
        whole = null
        return data.saveNewest(newest)
      },
    }
  }
  const setUp = (): readonly [Books, Books] => {
    data = createMemoryBooks()
    return [cached(), cached()]
  }
  expect(await failed(() => [setUp()[0]])).toEqual([])
  expect(await failed(setUp)).toEqual(['newest-begun-anew'])
})

it('newest-of-two says of books that throw where another was faster that they have to try again', async () => {
  const thrown = new Error('could not serialize access due to concurrent update')
  const strict = wrongBooks((right) => ({
    saveNewest: async (newest) => {
      const outcome = await right.saveNewest(newest)
      if (outcome === 'conflict') throw thrown
      return outcome
    },
  }))
  const found = BOOKS_CASES.find(({ id }) => id === 'newest-of-two')
  await expect(found?.run(strict)).rejects.toMatchObject({
    message: expect.stringMatching(/^Neither throws: what could not be serialized, saveNewest tries again itself\.$/),
    cause: thrown,
  })
})

describe('books that take what stands there for their own save are found', () => {
  // Two who claim one parcel under one name would both be told that it is theirs.
  it.each<[string, BooksMutant]>([
    [
      'looking before they save',
      (right) => ({
        save: async (entry, expected) => {
          const there = await right.load(entry.orderNumber)
          return JSON.stringify(there) === JSON.stringify(entry) ? 'saved' : right.save(entry, expected)
        },
      }),
    ],
    [
      'looking after a conflict',
      (right) => ({
        save: async (entry, expected) => {
          const outcome = await right.save(entry, expected)
          const there = await right.load(entry.orderNumber)
          const isSame = JSON.stringify(there?.known) === JSON.stringify(entry.known)
          return isSame && there?.revision === entry.revision ? 'saved' : outcome
        },
      }),
    ],
  ])('%s', async (_, mutant) => {
    expect(await failed(() => [wrongBooks(mutant)])).toEqual(['one-of-equals'])
  })
})

describe('the cases of the books’ kit are passed', () => {
  it('by books that work out from an entry which revision it replaces', async () => {
    const workedOut: BooksMutant = (right) => ({
      save: (entry, expected) => right.save(entry, expected === null ? null : entry.revision - 1),
    })
    expect(await failed(() => [wrongBooks(workedOut)])).toEqual([])
  })
})

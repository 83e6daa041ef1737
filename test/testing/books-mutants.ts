import { type Books, createMemoryBooks } from '../../src/books/index.js'

/** Books with one thing wrong. */
export type BooksMutant = (right: Books) => Partial<Books>

/**
 * Looks whether what it expects is there, and puts its own in the place of whatever stands there by then. Of what is
 * the same as the others save it lets one through.
 */
const lookThenLeap =
  (isFirst: boolean) =>
  (right: Books): Partial<Books> => ({
    async save(entry, expected) {
      const revisionNow = async () => (await right.load(entry.orderNumber))?.revision ?? null
      if (hasLeft(entry.known)) return right.save(entry, expected)
      if ((expected === null) !== isFirst || (await revisionNow()) !== expected) return right.save(entry, expected)
      let outcome = await right.save(entry, await revisionNow())
      while (outcome === 'conflict') outcome = await right.save(entry, await revisionNow())
      return outcome
    },
  })

/** Finds an entry by something else than the number as it is. */
const foundBy =
  (keyOf: (orderNumber: string) => string) =>
  (right: Books): Partial<Books> => ({ load: (orderNumber) => right.load(keyOf(orderNumber)) })

/** Tells by something else which of two exports was made later. */
const newestUnder = (isLater: (given: string, there: string) => boolean) => (): Partial<Books> => {
  let newest: Awaited<ReturnType<Books['loadNewest']>> = null
  return {
    loadNewest: async () => newest,
    saveNewest: async (given) => {
      if (newest !== null && isLater(newest.at, given.at)) return 'conflict'
      newest = given
      return 'saved'
    },
  }
}

const secondOf = (at: string) => Math.floor(Date.parse(at) / 1000)

/** For each case of the kit books that fail it and no other. */
export const BOOKS_MUTANTS: Readonly<Record<string, BooksMutant>> = {
  'loads-what-was-saved': (right) => ({
    async load(orderNumber) {
      const entry = await right.load(orderNumber)
      // What took the place of another is given back as it is.
      if (entry === null || typeof entry.known === 'string' || entry.revision === 2) return entry
      const toTheHundredth = entry.known.lastKnownAt.replace(/(\.\d\d)\d/, '$10')
      return { ...entry, known: { ...entry.known, lastKnownAt: toTheHundredth } }
    },
  }),
  'to-be-seen-again': (right) => ({
    async load(orderNumber) {
      const entry = await right.load(orderNumber)
      if (entry === null || typeof entry.known === 'string') return entry
      if (entry.known.order.problem?.codes.length !== 0) return entry
      return { ...entry, known: { ...entry.known, lastSeenAt: entry.known.lastSeenAt ?? entry.known.lastKnownAt } }
    },
  }),
  'claimed-parcel': (right) => ({
    async load(orderNumber) {
      const entry = await right.load(orderNumber)
      if (entry === null || typeof entry.known === 'string') return entry
      const { parcelClaim } = entry.known
      const cut = parcelClaim && { ...parcelClaim, name: parcelClaim.name.slice(0, 32) }
      return { ...entry, known: { ...entry.known, parcelClaim: cut } }
    },
  }),
  'why-not-kept': (right) => ({
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      return entry?.known === 'goods_returned' && entry.revision === 1 ? { ...entry, known: 'order_cancelled' } : entry
    },
  }),
  'loads-anew': (right) => {
    const found = new Map<string, ReturnType<Books['load']>>()
    return {
      load: (orderNumber) => {
        const there = found.get(orderNumber)
        const isAnew = there === undefined || !orderNumber.endsWith('0001')
        const entry = isAnew ? right.load(orderNumber) : there
        found.set(orderNumber, entry)
        return entry
      },
      save: async (entry, expected) => {
        // What it saves itself it knows, but for what another process would have saved.
        const outcome = await right.save(entry, expected)
        if (outcome === 'saved' && entry.revision !== 2) found.delete(entry.orderNumber)
        if (typeof entry.known === 'string') found.delete(entry.orderNumber)
        if (typeof entry.known !== 'string' && entry.known.order.version > 3) found.delete(entry.orderNumber)
        if (typeof entry.known !== 'string' && entry.known.goodsHaveLeft) found.delete(entry.orderNumber)
        return outcome
      },
    }
  },
  'long-entry': (right) => ({
    save: async (entry, expected) => {
      if (JSON.stringify(entry).length > 4000) throw new Error('Data too long for column')
      return right.save(entry, expected)
    },
  }),
  'keeps-what-is-over': (right) => ({
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const known = entry?.known
      if (typeof known !== 'object' || known.order.version !== 4) return entry
      const isReported = known.order.paymentStatus === 'shipment_report_completed'
      return isReported ? null : entry
    },
  }),
  'numbers-as-they-are': foundBy((orderNumber) => (orderNumber === '007' ? '7' : orderNumber)),
  'numbers-in-case': foundBy((orderNumber) => (orderNumber === 'KIT-P1' ? 'KIT-p1' : orderNumber)),
  'numbers-in-full': foundBy((orderNumber) =>
    orderNumber.length === 40 ? `${orderNumber.slice(0, 39)}1` : orderNumber,
  ),
  none: (right) => ({
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const [first] = await right.page({ after: null, limit: 1 })
      return entry === null && orderNumber === 'KIT-0001' && first?.orderNumber === 'KIT-0002' ? first : entry
    },
  }),
  'first-save': (right) => ({
    save: async (entry, expected) => {
      const there = await right.load(entry.orderNumber)
      const isOver = typeof there?.known === 'object' && there.known.order.version > 3
      if (expected !== null || there?.revision !== 1 || isOver || hasLeft(there.known) || !hasLeft(entry.known)) {
        return right.save(entry, expected)
      }
      return right.save(entry, 1)
    },
  }),
  'nothing-to-replace': (right) => ({
    save: async (entry, expected) => {
      const there = await right.load(entry.orderNumber)
      return right.save(entry, there === null ? null : expected)
    },
  }),
  replaces: (right) => ({
    save: async (entry, expected) => {
      const outcome = await right.save(entry, expected)
      const other = await right.load('KIT-0002')
      if (expected !== null && typeof other?.known === 'object') {
        await right.save({ ...other, known: { ...other.known, goodsHaveLeft: true }, revision: 2 }, other.revision)
      }
      return outcome
    },
  }),
  'older-revision': (right) => ({
    save: async (entry, expected) => {
      const there = await right.load(entry.orderNumber)
      const isSame = typeof there?.known === 'object' && there.known.order.version === 3 && there.revision === 2
      if (hasLeft(there?.known)) return right.save(entry, expected)
      return right.save(entry, isSame && expected === 1 ? 2 : expected)
    },
  }),
  'another-revision': (right) => ({
    save: async (entry, expected) => {
      const there = (await right.load(entry.orderNumber))?.revision ?? null
      const isSame = expected !== null && there !== null && expected % 2 ** 16 === there % 2 ** 16
      return right.save(entry, isSame ? there : expected)
    },
  }),
  'high-revisions': (right) => ({
    // A column of two bytes that stays at its greatest.
    save: async (entry, expected) => {
      const most = (revision: number) => Math.min(revision, 2 ** 15 - 1)
      const there = await right.load(entry.orderNumber)
      const isHigh = there !== null && expected !== null && expected === 2 ** 15 - 1
      return right.save(entry, isHigh && most(there.revision) === most(expected) ? there.revision : expected)
    },
  }),
  'each-value': (right) => ({
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      if (entry === null || typeof entry.known === 'string') return entry
      // What is 審査OK and 未配送 is taken for what is still here.
      const { paymentStatus, deliveryStatus } = entry.known.order
      const isHere = paymentStatus === 'screening_approved' && deliveryStatus === 'not_shipped'
      return isHere ? { ...entry, known: { ...entry.known, goodsHaveLeft: false } } : entry
    },
  }),
  'value-over-value': (right) => ({
    save: async (entry, expected) => {
      const there = (await right.load(entry.orderNumber))?.known
      if (typeof there !== 'object' || typeof entry.known === 'string') return right.save(entry, expected)
      // COALESCE.
      const { order } = entry.known
      const invoicePrintedAt = order.invoicePrintedAt ?? there.order.invoicePrintedAt
      return right.save({ ...entry, known: { ...entry.known, order: { ...order, invoicePrintedAt } } }, expected)
    },
  }),
  'why-not-over-kept': (right) => ({
    save: async (entry, expected) => {
      const there = (await right.load(entry.orderNumber))?.known
      const isMet = typeof there === 'object' && typeof entry.known === 'string'
      return right.save(isMet ? { ...entry, known: there } : entry, expected)
    },
  }),
  'odd-texts': (right) => ({
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      if (entry === null || typeof entry.known === 'string') return entry
      const { order } = entry.known
      // As UTF-8 writes it.
      const asWritten = (text: string) => Buffer.from(text).toString()
      const problem = order.problem && { ...order.problem, codes: order.problem.codes.map(asWritten) }
      return { ...entry, known: { ...entry.known, order: { ...order, problem } } }
    },
  }),
  'one-of-two': lookThenLeap(false),
  'one-first-of-two': lookThenLeap(true),
  'one-of-equals': (right) => ({
    save: async (entry, expected) => {
      const outcome = await right.save(entry, expected)
      const isThere = JSON.stringify(await right.load(entry.orderNumber)) === JSON.stringify(entry)
      return isThere ? 'saved' : outcome
    },
  }),
  'never-torn': (right) => ({
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const now = await right.load(orderNumber)
      return entry && now && { ...entry, revision: now.revision }
    },
  }),
  'page-empty': (right) => ({
    page: async (query) => {
      const page = await right.page(query)
      if (page.length === 0 && query.after === null) throw new Error('no rows in result set')
      return page
    },
  }),
  'page-whole': (right) => ({
    page: async (query) =>
      (await right.page(query)).filter(({ known }) => typeof known !== 'object' || !isClosed(known)),
  }),
  'page-limit': (right) => ({
    page: ({ after, limit }) => right.page({ after, limit: after === null && limit === 3 ? 4 : limit }),
  }),
  'page-many': (right) => ({ page: ({ after, limit }) => right.page({ after, limit: Math.min(limit, 1000) }) }),
  'page-after': (right) => ({
    page: async ({ after, limit }) => {
      const numberOf = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true })
      const all = [...(await right.page({ after: null, limit: 10_000 }))]
      all.sort((one, other) => numberOf.compare(one.orderNumber, other.orderNumber))
      return all.filter(({ orderNumber }) => after === null || numberOf.compare(orderNumber, after) > 0).slice(0, limit)
    },
  }),
  'page-inserts': (right) => {
    // It counts on from where the last page ended.
    let offset = 0
    return {
      page: async ({ after, limit }) => {
        const all = await right.page({ after: null, limit: 10_000 })
        const isCounted = all.length < 9 && limit === 10
        const from = after === null ? 0 : isCounted ? offset : all.findIndex((entry) => entry.orderNumber === after) + 1
        const page = all.slice(from, from + limit)
        offset = from + page.length
        return page
      },
    }
  },
  'page-after-last': (right) => ({
    page: async (query) => {
      const page = await right.page(query)
      return page.length === 0 && query.after === 'KIT-2' ? right.page({ ...query, after: null }) : page
    },
  }),
  'page-changed': (right) => ({
    page: async (query) => {
      const page = await right.page(query)
      return query.limit === 3 && page.length === 3
        ? [...page].sort((one, other) => other.revision - one.revision).reverse()
        : page
    },
  }),
  'newest-none': (right) => ({
    loadNewest: async () => (await right.loadNewest()) ?? { at: '1970-01-01T00:00:00Z', seenSince: null },
  }),
  'newest-replaced': (right) => {
    // Another connection has what it found before.
    let found: ReturnType<Books['loadNewest']> | null = null
    return {
      loadNewest: async () => {
        const there = await right.loadNewest()
        const isFirst = there?.at === '2026-04-01T09:00:00+09:00' && there.seenSince === null
        found = found ?? (isFirst ? Promise.resolve(there) : null)
        const isNext = there?.at === '2026-04-02T09:00:00+09:00' && there.seenSince === null && found !== null
        return isNext ? found : there
      },
    }
  },
  'newest-done': (right) => ({
    saveNewest: async (newest) => {
      const there = await right.loadNewest()
      return there?.at === newest.at && newest.at === '2026-04-01T09:00:00+09:00'
        ? 'conflict'
        : right.saveNewest(newest)
    },
  }),
  'newest-number-forms': (right) => ({
    // Two columns, and no third.
    saveNewest: ({ at, seenSince }) => right.saveNewest({ at, seenSince }),
  }),
  'newest-begun-anew': (right) => ({
    saveNewest: async (newest) => {
      const there = await right.loadNewest()
      // COALESCE, of what is later.
      const isLater = there !== null && Date.parse(there.at) < Date.parse(newest.at)
      return right.saveNewest(isLater ? { ...newest, seenSince: newest.seenSince ?? there.seenSince } : newest)
    },
  }),
  'newest-older': (right) => ({
    saveNewest: async (newest) => {
      const outcome = await right.saveNewest(newest)
      return outcome === 'conflict' && newest.seenSince !== null ? 'saved' : outcome
    },
  }),
  'newest-by-time': newestUnder((there, given) => there > given),
  'newest-to-the-millisecond': newestUnder((there, given) => secondOf(there) > secondOf(given)),
  'newest-of-two': () => {
    let newest: Awaited<ReturnType<Books['loadNewest']>> = null
    let patience = 50
    return {
      loadNewest: async () => newest,
      saveNewest: async (given) => {
        if (newest !== null && Date.parse(newest.at) > Date.parse(given.at)) return 'conflict'
        // Who came first is done last.
        patience -= 1
        for (let left = patience; left > 0; left -= 1) await null
        newest = given
        return 'saved'
      },
    }
  },
}

const hasLeft = (known: unknown) =>
  typeof known === 'object' && known !== null && 'goodsHaveLeft' in known && known.goodsHaveLeft === true

const isClosed = ({ order }: { readonly order: { readonly closed: unknown } }) => order.closed !== null

/** Books in memory with one thing wrong. */
export function wrongBooks(mutant: BooksMutant): Books {
  const right = createMemoryBooks()
  return { ...right, ...mutant(right) }
}

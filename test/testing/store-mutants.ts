import {
  attentionOf,
  createMemoryStore,
  dueAtMsOf,
  type MemoryStore,
  type SyncEntry,
  type SyncStore,
  versionOf,
} from '../../src/sync/index.js'

/** A store with one thing wrong. */
export type StoreMutant = (right: MemoryStore) => SyncStore

const numberOf = (entry: SyncEntry) => entry.order.orderNumber
const byCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** As UTF-8 sorts, byte by byte. */
const byCodePoints = (one: string, other: string) => {
  const [left, right] = [[...one], [...other]]
  const index = left.findIndex((sign, place) => sign !== right[place])
  if (index < 0) return left.length - right.length
  return (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0)
}

/** What is right to answer, worked out the long way, so that one thing in it can be wrong. */
const due =
  (
    store: MemoryStore,
    wrong: {
      readonly dueAtMs?: (entry: SyncEntry) => number | null
      readonly isDue?: (dueAtMs: number, by: number) => boolean
      readonly compare?: (one: string, other: string) => number
      readonly isBehind?: (
        dueAtMs: number,
        orderNumber: string,
        after: { dueAtMs: number; orderNumber: string },
      ) => boolean
      readonly limit?: (limit: number) => number
      readonly beyond?: boolean
    },
  ): SyncStore['due'] =>
  async ({ byMs: by, beyondMs: beyond, after, limit }) => {
    const compare = wrong.compare ?? byCodeUnits
    const isBeyond = (at: number) => wrong.beyond !== false && at >= beyond
    const behind = (at: number, orderNumber: string) =>
      after === null ||
      (wrong.isBehind?.(at, orderNumber, after) ??
        (at > after.dueAtMs || (at === after.dueAtMs && compare(orderNumber, after.orderNumber) > 0)))
    return [...store.entries()]
      .map((entry) => ({ entry, at: (wrong.dueAtMs ?? dueAtMsOf)(entry) }))
      .filter((each): each is { entry: SyncEntry; at: number } => each.at !== null)
      .filter(({ at }) => (wrong.isDue ?? ((one, other) => one <= other))(at, by) || isBeyond(at))
      .filter(({ entry, at }) => behind(at, numberOf(entry)))
      .sort((one, other) => one.at - other.at || compare(numberOf(one.entry), numberOf(other.entry)))
      .slice(0, wrong.limit?.(limit) ?? limit)
      .map(({ entry }) => entry)
  }

const attention =
  (
    store: MemoryStore,
    wrong: {
      readonly isIn?: (entry: SyncEntry) => boolean
      readonly compare?: (one: string, other: string) => number
      readonly after?: boolean
    },
  ): SyncStore['attention'] =>
  async ({ after, limit }) => {
    const compare = wrong.compare ?? byCodeUnits
    return [...store.entries()]
      .filter(wrong.isIn ?? ((entry) => attentionOf(entry) !== null))
      .filter((entry) => wrong.after === false || after === null || compare(numberOf(entry), after) > 0)
      .sort((one, other) => compare(numberOf(one), numberOf(other)))
      .slice(0, limit)
  }

/**
 * Reads what is there, lets others go first, and saves without looking again. Of what is the same as the others save it
 * lets one through.
 */
const lookThenLeap =
  (right: MemoryStore, first: boolean): SyncStore['save'] =>
  async (entry, expected) => {
    if ((expected === null) !== first || entry.sync.callCount === 0) return right.save(entry, expected)
    const there = await right.load(numberOf(entry))
    const fits = expected === null ? there === null : there?.sync.revision === expected.revision
    if (!fits || (expected !== null && there?.order.version !== expected.version)) return 'conflict'
    for (;;) {
      const now = await right.load(numberOf(entry))
      const over = now === null ? null : { version: now.order.version, revision: now.sync.revision }
      if ((await right.save(entry, over)) === 'saved') return 'saved'
    }
  }

/** Takes two orders for one whose numbers have the same key. */
export const keyedBy = (right: MemoryStore, keyOf: (orderNumber: string) => string): SyncStore['save'] => {
  const keys = new Set<string>()
  return async (entry, expected) => {
    const key = keyOf(numberOf(entry))
    if (expected === null && keys.has(key)) return 'conflict'
    keys.add(key)
    return right.save(entry, expected)
  }
}

/** One per case of the kit: it fails that case, and no other. */
export const STORE_MUTANTS: Readonly<Record<string, StoreMutant>> = {
  'loads-what-was-saved': (right) => ({
    ...right,
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const report = entry?.sync.unansweredReport ?? null
      // One column, of numbers, has the NP取引ID of the order and that of its report.
      if (entry === null || report === null || !/^\d+$/.test(report.npTransactionId)) return entry
      const npTransactionId = entry.order.npTransaction.id ?? report.npTransactionId
      return { ...entry, sync: { ...entry.sync, unansweredReport: { ...report, npTransactionId } } }
    },
  }),
  'empty-list': (right) => ({
    ...right,
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      if (entry?.order.problem?.codes.length !== 0) return entry
      return { ...entry, order: { ...entry.order, problem: null } }
    },
  }),
  'loads-anew': (right) => {
    // A cache of what was loaded, which the second save of an order doesn't empty, as long as nothing was tried.
    const loaded = new Map<string, SyncEntry>()
    return {
      ...right,
      load: async (orderNumber) => {
        const entry = loaded.get(orderNumber) ?? (await right.load(orderNumber))
        if (entry !== null) loaded.set(orderNumber, entry)
        return entry
      },
      save: async (entry, expected) => {
        const isUntried = entry.sync.callCount === 0 && entry.sync.attempts === 0 && entry.order.everApproved === false
        if (entry.sync.revision !== 2 || !isUntried) loaded.clear()
        return right.save(entry, expected)
      },
    }
  },
  'long-entry': (right) => ({
    ...right,
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const problem = entry?.order.problem ?? null
      if (entry === null || problem === null) return entry
      return { ...entry, order: { ...entry.order, problem: { ...problem, codes: problem.codes.slice(0, 300) } } }
    },
  }),
  'keeps-what-is-over': (right) => {
    const isOver = ({ order }: SyncEntry) => order.paymentStatus === 'shipment_report_completed' && order.version > 3
    return {
      ...right,
      load: async (orderNumber) => {
        const entry = await right.load(orderNumber)
        return entry === null || isOver(entry) ? null : entry
      },
    }
  },
  'numbers-as-they-are': (right) => ({ ...right, save: keyedBy(right, (number) => number.normalize('NFKC')) }),
  'numbers-in-case': (right) => ({ ...right, save: keyedBy(right, (orderNumber) => orderNumber.toLowerCase()) }),
  'numbers-in-full': (right) => ({ ...right, save: keyedBy(right, (orderNumber) => orderNumber.slice(0, 39)) }),
  none: (right) => ({
    ...right,
    load: async (orderNumber) => (await right.load(orderNumber)) ?? [...right.entries()].at(-1) ?? null,
  }),
  'first-save': (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = expected === null ? await right.load(numberOf(entry)) : null
      if (there === null || there.sync.revision === entry.sync.revision) return right.save(entry, expected)
      return right.save(entry, { version: there.order.version, revision: there.sync.revision })
    },
  }),
  'nothing-to-replace': (right) => ({
    ...right,
    save: async (entry, expected) => right.save(entry, (await right.load(numberOf(entry))) === null ? null : expected),
  }),
  'conflict-changes-nothing': (right) => {
    // The columns beside the entry are written by a statement of their own, whether or not the entry was.
    const columns = new Map<string, SyncEntry>()
    return {
      ...right,
      save: async (entry, expected) => {
        if (expected !== null) columns.set(numberOf(entry), entry)
        return right.save(entry, expected)
      },
      due: due(right, { dueAtMs: (entry) => dueAtMsOf(columns.get(numberOf(entry)) ?? entry) }),
      attention: attention(right, {
        isIn: (entry) => attentionOf(columns.get(numberOf(entry)) ?? entry) !== null,
      }),
    }
  },
  replaces: (right) => ({
    ...right,
    save: async (entry, expected) => {
      const version = entry.order.version
      if (version !== 4 || entry.sync.revision !== 2) return right.save(entry, expected)
      return right.save({ ...entry, order: { ...entry.order, version: 5 } }, expected)
    },
  }),
  'older-version': (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = await right.load(numberOf(entry))
      const version = there?.order.version ?? 0
      if (expected === null || version > 2 ** 15) return right.save(entry, expected)
      return right.save(entry, { ...expected, version: Math.max(version, expected.version) })
    },
  }),
  'older-revision': (right) => ({
    ...right,
    // A claim that stands there isn't respected.
    save: async (entry, expected) => {
      const there = await right.load(numberOf(entry))
      const revision = there?.sync.call === 'open' ? there.sync.revision : expected?.revision
      return right.save(entry, expected === null || revision === undefined ? expected : { ...expected, revision })
    },
  }),
  'another-version': (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = await right.load(numberOf(entry))
      if (there === null || expected === null) return right.save(entry, expected)
      const { version, revision } = versionOf(there)
      const isSame = version + revision === expected.version + expected.revision
      return right.save(entry, isSame ? { version, revision } : expected)
    },
  }),
  // Columns of sixteen bits.
  'high-versions': (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = await right.load(numberOf(entry))
      if (there === null || expected === null) return right.save(entry, expected)
      const { version, revision } = versionOf(there)
      const isSame = (version - expected.version) % 2 ** 16 === 0 && (revision - expected.revision) % 2 ** 16 === 0
      return right.save(entry, isSame ? { version, revision } : expected)
    },
  }),
  'each-value': (right) => ({
    ...right,
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      // Where nothing was approved, nobody knows no more than that nothing was sent.
      if (entry?.order.npTransaction.state !== 'unknown' || entry.order.everApproved !== false) return entry
      return { ...entry, order: { ...entry.order, npTransaction: { ...entry.order.npTransaction, state: 'none' } } }
    },
  }),
  'value-over-value': (right) => ({
    ...right,
    save: async (entry, expected) => {
      const there = await right.load(numberOf(entry))
      // COALESCE.
      const invoicePrintedAt = entry.order.invoicePrintedAt ?? there?.order.invoicePrintedAt ?? null
      return right.save({ ...entry, order: { ...entry.order, invoicePrintedAt } }, expected)
    },
  }),
  'odd-texts': (right) => ({
    ...right,
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const problem = entry?.order.problem ?? null
      if (entry === null || problem === null) return entry
      // As UTF-8 writes it.
      const codes = problem.codes.map((code) => Buffer.from(code).toString())
      return { ...entry, order: { ...entry.order, problem: { ...problem, codes } } }
    },
  }),
  'one-of-two': (right) => ({ ...right, save: lookThenLeap(right, false) }),
  'one-first-of-two': (right) => ({ ...right, save: lookThenLeap(right, true) }),
  'one-of-equals': (right) => ({
    ...right,
    save: async (entry, expected) => {
      const outcome = await right.save(entry, expected)
      const isThere = JSON.stringify(await right.load(numberOf(entry))) === JSON.stringify(entry)
      return isThere ? 'saved' : outcome
    },
  }),
  'never-torn': (right) => ({
    ...right,
    load: async (orderNumber) => {
      const entry = await right.load(orderNumber)
      const now = await right.load(orderNumber)
      return entry && now && { order: entry.order, sync: now.sync }
    },
  }),
  'due-by': (right) => ({
    ...right,
    due: due(right, { isDue: (at, by) => at < by || (at === by && isCrowded(right)) }),
  }),
  'due-beyond': (right) => ({ ...right, due: due(right, { beyond: false }) }),
  'due-whole': (right) => ({
    ...right,
    due: async (query) =>
      (await right.due(query)).map(({ order, sync }) => ({ order, sync: { ...sync, attempts: 0 } })),
  }),
  'due-order': (right) => ({
    ...right,
    due: due(right, { compare: (one, other) => one.localeCompare(other, 'en', { numeric: true }) }),
  }),
  'due-limit': (right) => ({ ...right, due: due(right, { limit: (limit) => limit + 1 }) }),
  'due-full-page': (right) => ({ ...right, due: due(right, { limit: (limit) => Math.min(limit, 150) }) }),
  'due-after': (right) => ({
    ...right,
    due: due(right, { isBehind: (at, orderNumber, after) => at >= after.dueAtMs && orderNumber !== after.orderNumber }),
  }),
  'due-follows': (right) => {
    // An index that is written once and never again.
    const first = new Map<string, number | null>()
    return {
      ...right,
      save: async (entry, expected) => {
        const outcome = await right.save(entry, expected)
        const same = entry.order.version === expected?.version
        const isNew = !first.has(numberOf(entry)) || !same || numberOf(entry) === 'KIT-2'
        if (outcome === 'saved' && isNew) first.set(numberOf(entry), dueAtMsOf(entry))
        return outcome
      },
      due: due(right, {
        dueAtMs: (entry) => (dueAtMsOf(entry) === null ? null : (first.get(numberOf(entry)) ?? null)),
      }),
    }
  },
  'due-anew': (right) => {
    const asked = new Map<string, readonly SyncEntry[]>()
    return {
      ...right,
      due: async (query) => {
        const key = JSON.stringify(query)
        const found = asked.get(key) ?? (await right.due(query))
        asked.set(key, found)
        return found
      },
    }
  },
  'due-waiting': (right) => ({
    ...right,
    due: async (query) =>
      (await right.due(query)).filter((entry) => attentionOf(entry) === null || numberOf(entry) !== 'KIT-1'),
  }),
  'due-beyond-the-plane': (right) => ({ ...right, due: due(right, { compare: byCodePoints }) }),
  'due-changed': (right) => ({
    ...right,
    due: due(right, { dueAtMs: (entry) => (dueAtMsOf(entry) === null ? null : entry.sync.dueAtMs) }),
  }),
  'due-left-alone': (right) => ({
    ...right,
    due: due(right, { dueAtMs: (entry) => dueAtMsOf({ ...entry, order: { ...entry.order, closed: null } }) }),
  }),
  'attention-which': (right) => ({
    ...right,
    attention: attention(right, { isIn: (entry) => attentionOf(entry) !== null && entry.sync.dueAtMs !== null }),
  }),
  'attention-whole': (right) => ({
    ...right,
    attention: async (query) =>
      (await right.attention(query)).map(({ order, sync }) => ({ order, sync: { ...sync, unansweredReport: null } })),
  }),
  'attention-suspect': (right) => ({
    ...right,
    // An index of what the record says.
    attention: attention(right, { isIn: (entry) => attentionOf(entry) !== null && entry.sync.attention !== null }),
  }),
  'attention-order': (right) => ({
    ...right,
    attention: attention(right, { compare: (one, other) => one.localeCompare(other, 'en') }),
  }),
  'attention-page': (right) => ({ ...right, attention: attention(right, { after: false }) }),
  'attention-full-page': (right) => ({
    ...right,
    attention: async (query) => right.attention({ ...query, limit: Math.min(query.limit, 150) }),
  }),
  'attention-beyond-the-plane': (right) => ({ ...right, attention: attention(right, { compare: byCodePoints }) }),
  'attention-anew': (right) => {
    const asked = new Map<string, readonly SyncEntry[]>()
    return {
      ...right,
      attention: async (query) => {
        const key = JSON.stringify(query)
        const found = asked.get(key) ?? (await right.attention(query))
        asked.set(key, found)
        return found
      },
    }
  },
  'attention-follows': (right) => {
    const ever = new Set<string>()
    return {
      ...right,
      save: async (entry, expected) => {
        const outcome = await right.save(entry, expected)
        if (outcome === 'saved' && attentionOf(entry) !== null) ever.add(numberOf(entry))
        return outcome
      },
      attention: attention(right, {
        isIn: (entry) => ever.has(numberOf(entry)) && entry.order.version === 3 && entry.order.closed === null,
      }),
    }
  },
  'attention-changed': (right) => ({
    ...right,
    attention: attention(right, {
      isIn: (entry) => attentionOf(entry) !== null || (entry.order.closed === null && entry.sync.attention !== null),
    }),
  }),
}

const isCrowded = (store: MemoryStore) => ![...store.entries()].some((entry) => entry.sync.dueAtMs === null)

/** A store in memory with something wrong. */
export const wrongly = (mutant: StoreMutant): SyncStore => mutant(createMemoryStore())

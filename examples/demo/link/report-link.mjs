import { explain } from 'makeshop-np-atobarai'
import { attentionOf, explainAttention, explainUnknownItem, SYNC_OUTCOMES } from 'makeshop-np-atobarai/sync'
import { LINK_WORDS } from './words.mjs'

/**
 * What came of a play, as plain data: `--json` prints it as it is, and the text is made of it.
 *
 * @param {Awaited<ReturnType<typeof import('./play.mjs').play>>} played
 * @param {{ seed: number, faults: number, skipped: number, notLinked: number }} told
 * @param {'ja' | 'en'} locale
 */
export function reportLink(
  { np, entries, paths, notes, setByPerson, outcomes, ticks },
  { seed, faults, skipped, notLinked },
  locale,
) {
  const orders = [...entries].map(([orderNumber, entry]) => {
    const reason = entry === null ? null : attentionOf(entry)
    const order = entry?.order ?? null
    return {
      orderNumber,
      path: paths.get(orderNumber) ?? [],
      atNp: np.books.counts(orderNumber),
      notes: (notes.get(orderNumber) ?? []).map((note) => noteOf(note, locale)),
      paymentStatus: order?.paymentStatus ?? null,
      deliveryStatus: order?.deliveryStatus ?? null,
      receiptStatus: order?.receiptStatus ?? null,
      syncTrust: order?.syncTrust ?? null,
      closed: order?.closed ?? null,
      problemCodes: order?.problem?.codes ?? [],
      attention: reason === null ? null : { reason, message: explainAttention(reason, locale) },
      openFollowUps: (order?.openFollowUps ?? []).map((kind) => ({ kind, message: explain(kind, locale) })),
    }
  })
  return {
    formatVersion: 1,
    locale,
    seed,
    faults,
    orders,
    summary: {
      orders: orders.length,
      skipped,
      notLinked,
      ticks,
      outcomes: Object.fromEntries(
        SYNC_OUTCOMES.flatMap((each) => (outcomes[each] > 0 ? [[each, outcomes[each]]] : [])),
      ),
      faults: countFaults(np),
      lost: orders.filter(({ paymentStatus }) => paymentStatus === null).length,
      twice: orders.filter(({ atNp }) => atNp.registrations > 1 || atNp.reports > 1).length,
      approvedInTheShopOnly: [...entries.values()].filter(
        (entry) =>
          entry?.order.everApproved === true && !setByPerson.has(entry.order.orderNumber) && !isApproved(entry, np),
      ).length,
    },
  }
}

function noteOf(note, locale) {
  const words = LINK_WORDS[locale]
  if (note.kind === 'person') {
    const message = note.npTransactionId === null ? words.absent : words.found(note.npTransactionId)
    return { at: note.at, kind: note.kind, message }
  }
  if (note.kind === 'refused') {
    const { refusal, label } = note
    const reasons = refusal.violations.map((violation) => explain(violation, locale))
    return { at: note.at, kind: note.kind, message: `${label[locale]}: ${reasons.join(locale === 'en' ? ' ' : '')}` }
  }
  const { unknown } = note
  const message = explainUnknownItem(unknown, locale)
  return { at: note.at, kind: note.kind, message }
}

function isApproved({ order }, np) {
  const ids = new Set([
    order.orderNumber,
    ...np.books.of(order.orderNumber).map(({ npTransactionId }) => npTransactionId),
  ])
  return np.journal().some((entry) => entry.ids.some((id, at) => ids.has(id) && entry.outcomes[at]?.startsWith('00')))
}

function countFaults(np) {
  const counted = {}
  for (const { fault } of np.journal()) if (fault !== null) counted[fault] = (counted[fault] ?? 0) + 1
  return Object.fromEntries(Object.entries(counted).sort(([one], [other]) => (one < other ? -1 : 1)))
}

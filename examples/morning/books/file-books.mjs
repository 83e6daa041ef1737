import { eachInBooks } from 'makeshop-np-atobarai/books'
import { restoreKnown, storeKnown } from 'makeshop-np-atobarai/schema'
import { replaceFile } from './replace-file.mjs'

export const FORMAT_VERSION = 1

/**
 * @typedef {{
 *   newest: import('makeshop-np-atobarai/back-office').NewestExport | null, columns: string[], recorded: string[],
 *   orders: [orderNumber: string, stored: unknown][],
 * }} Stored
 * @typedef {ReturnType<typeof fileBooks>} FileBooks
 */

/**
 * What is kept from one morning to the next: `Books` in memory, which `write` puts into their file as a whole. With
 * each order that would take ever longer, and it needn't be: a run that breaks off is run again from the start. Books
 * in a database save each order by itself.
 *
 * @param {{ path: string, unlock: () => void }} [file] without one they last as long as the program
 * @param {Stored} [stored] what the file holds
 */
export function fileBooks(file, stored = { newest: null, columns: [], recorded: [], orders: [] }) {
  /** As they were met. @type {Map<string, import('makeshop-np-atobarai/books').StoredEntry>} */
  const entries = new Map()

  /**
   * Orders that can't be read back. They stay as they are stored, get no row, and don't ship.
   *
   * @type {Map<string, { stored: unknown, code: string, paths: string[] }>}
   */
  const unrestored = new Map()

  for (const [orderNumber, each] of stored.orders) {
    const { ok, val } = restoreKnown(each)
    const isOwn = ok && (typeof val === 'string' || val.order.orderNumber === orderNumber)
    const { code, issues } = ok ? { code: 'malformed', issues: [{ path: 'order.orderNumber' }] } : val
    if (!isOwn) unrestored.set(orderNumber, { stored: each, code, paths: issues.map((issue) => issue.path) })
    entries.set(orderNumber, { orderNumber, known: isOwn ? val : 'unreadable', revision: 1 })
  }
  // What isn't of its form, `startTakeOver` refuses.
  let { newest } = stored

  return {
    unrestored,

    /** The columns that the newest export had. */
    columns: stored.columns,

    /** Each event that was recorded: a file that is recorded once more changes nothing. */
    recorded: new Set(stored.recorded),

    load: async (orderNumber) => entries.get(orderNumber) ?? null,
    async save(entry, expected) {
      if ((entries.get(entry.orderNumber)?.revision ?? null) !== expected) return 'conflict'
      entries.set(entry.orderNumber, entry)
      return 'saved'
    },
    async page({ after, limit }) {
      const all = [...entries.values()]
      const from = all.findIndex(({ orderNumber }) => orderNumber === after) + 1
      return all.slice(from, from + limit)
    },
    loadNewest: async () => newest,
    async saveNewest(given) {
      if (newest !== null && Date.parse(given.at) < Date.parse(newest.at)) return 'conflict'
      newest = given
      return 'saved'
    },

    /** The orders, without other payment methods' and what can't be read back: all are in memory, so on one page. */
    async kept() {
      const kept = []
      for await (const { known } of eachInBooks(this, { pageSize: entries.size + 1 }))
        if (typeof known !== 'string') kept.push(known)
      return kept
    },

    write() {
      if (file === undefined) return
      const asStored = ({ orderNumber, known }) =>
        known === 'unreadable' ? unrestored.get(orderNumber).stored : storeKnown(known)
      const orders = [...entries].map(([orderNumber, entry]) => [orderNumber, asStored(entry)])
      const all = { newest, columns: this.columns, recorded: [...this.recorded], orders }
      replaceFile(file.path, JSON.stringify({ formatVersion: FORMAT_VERSION, ...all }))
    },

    close: () => file?.unlock(),
  }
}

import { restoreKnown, storeKnown } from 'makeshop-np-atobarai/schema'
import { replaceFile } from './replace-file.mjs'

export const FORMAT_VERSION = 1

/**
 * @typedef {import('makeshop-np-atobarai/back-office').KnownOrder} KnownOrder
 * @typedef {import('makeshop-np-atobarai/back-office').KeptOrder} KeptOrder
 * @typedef {{
 *   newest: import('makeshop-np-atobarai/back-office').NewestExport | null, columns: string[], recorded: string[],
 *   orders: [orderNumber: string, stored: unknown][],
 * }} Stored
 */

/** What is kept from one morning to the next. */
export class Books {
  /** The newest export. @type {import('makeshop-np-atobarai/back-office').NewestExport | null} */
  newest = null

  /** The columns that it had. @type {string[]} */
  columns = []

  /** What is known under each order number. @type {Map<string, KnownOrder>} */
  orders = new Map()

  /** Each event that was recorded: a file that is recorded once more changes nothing. @type {Set<string>} */
  recorded = new Set()

  /**
   * Orders that can't be read back. They stay as they are stored, get no row, and don't ship.
   *
   * @type {Map<string, { stored: unknown, code: string, paths: string[] }>}
   */
  unrestored = new Map()

  #path
  #unlock

  /** @param {{ path: string, unlock: () => void }} [file] without one they last as long as the program */
  constructor(file) {
    this.#path = file?.path
    this.#unlock = file?.unlock
  }

  /** @param {Stored} stored */
  restore({ newest, columns, recorded, orders }) {
    // What isn't of its form, `startTakeOver` refuses.
    this.newest = newest
    this.columns = columns
    this.recorded = new Set(recorded)
    for (const [orderNumber, stored] of orders) {
      const known = restoreKnown(stored)
      if (!known.ok) {
        const { code, issues } = known.val
        this.unrestored.set(orderNumber, { stored, code, paths: issues.map(({ path }) => path) })
      } else if (known.val !== 'other_payment_method' && known.val.order.orderNumber !== orderNumber) {
        this.unrestored.set(orderNumber, { stored, code: 'malformed', paths: ['order.orderNumber'] })
      } else this.orders.set(orderNumber, known.val)
    }
  }

  /** The orders, without the numbers that are another payment method's. @returns {KeptOrder[]} */
  kept() {
    return [...this.orders.values()].filter((known) => known !== 'other_payment_method')
  }

  save() {
    if (this.#path === undefined) return
    const orders = [...this.orders].map(([orderNumber, known]) => [orderNumber, storeKnown(known)])
    const asTheyWere = [...this.unrestored].map(([orderNumber, { stored }]) => [orderNumber, stored])
    const { newest, columns, recorded } = this
    const all = { newest, columns, recorded: [...recorded], orders: [...orders, ...asTheyWere] }
    replaceFile(this.#path, JSON.stringify({ formatVersion: FORMAT_VERSION, ...all }))
  }

  close() {
    this.#unlock?.()
  }
}

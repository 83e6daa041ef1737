import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { restoreKnown, storeKnown } from 'makeshop-np-atobarai/schema'
import { readJson } from '../demo/read-json.mjs'

const FORMAT_VERSION = 1

/**
 * @typedef {import('makeshop-np-atobarai/back-office').KnownOrder} KnownOrder
 * @typedef {import('makeshop-np-atobarai/back-office').NewestExport} NewestExport
 * @typedef {import('makeshop-np-atobarai/schema').RestoreFailure} RestoreFailure
 *
 * What is kept from one morning to the next: each order, and the newest export.
 * @typedef {{
 *   newest: NewestExport | null,
 *   orders: Map<string, KnownOrder>,
 *   unrestored: Map<string, RestoreFailure>,
 *   save: () => void,
 *   close: () => void,
 * }} Books `unrestored`: orders that can't be read back; they stay as they are stored, and don't ship
 */

/** @returns {Books} books for as long as the program runs */
export function booksInMemory() {
  return { newest: null, orders: new Map(), unrestored: new Map(), save: () => {}, close: () => {} }
}

/** Another run has the books, or one that was killed had. */
export class BooksInUse extends Error {
  /** @param {string} lock the file by which they are locked */
  constructor(lock) {
    super(lock)
    this.lock = lock
  }
}

/** The file isn't one of these books. */
export class NoBooks extends Error {}

/**
 * Books in a file, of which one run at a time has the use: with that alone nobody is ever faster. A store for several
 * at once saves each order only if its revision is still the one that was read.
 *
 * @param {string} path
 * @returns {Books}
 */
export function openBooks(path) {
  const unlock = lockFile(`${path}.lock`)
  try {
    const { newest, entries } = existsSync(path) ? read(path) : { newest: null, entries: [] }
    return booksOf(path, newest, entries, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * @param {string} path
 * @param {NewestExport | null} newest
 * @param {[string, unknown][]} entries
 * @param {() => void} close
 * @returns {Books}
 */
function booksOf(path, newest, entries, close) {
  const orders = new Map()
  const unrestored = new Map()
  const asStored = new Map()
  for (const [orderNumber, stored] of entries) {
    const known = restoreKnown(stored)
    if (known.ok) orders.set(orderNumber, known.val)
    else {
      unrestored.set(orderNumber, known.val)
      asStored.set(orderNumber, stored)
    }
  }
  return {
    newest,
    orders,
    unrestored,
    save() {
      const stored = [...orders].map(([orderNumber, known]) => [orderNumber, storeKnown(known)])
      const all = { formatVersion: FORMAT_VERSION, newest: this.newest, orders: [...stored, ...asStored] }
      replaceFile(path, JSON.stringify(all))
    },
    close,
  }
}

/** @param {string} path @returns {{ newest: NewestExport | null, entries: [string, unknown][] }} */
function read(path) {
  const { value } = readJson(path)
  const { formatVersion, newest, orders } = Object(value)
  const isEntry = (/** @type {unknown} */ entry) => Array.isArray(entry) && typeof entry[0] === 'string'
  if (formatVersion !== FORMAT_VERSION || !Array.isArray(orders) || !orders.every(isEntry)) throw new NoBooks()
  // What isn't of its form, `startTakeOver` refuses.
  return { newest, entries: orders }
}

/** @param {string} lock @returns {() => void} */
function lockFile(lock) {
  try {
    closeSync(openSync(lock, 'wx'))
  } catch (error) {
    throw error.code === 'EEXIST' ? new BooksInUse(lock) : error
  }
  const unlock = () => rmSync(lock, { force: true })
  // A reader that closes the pipe ends the program at once.
  process.once('exit', unlock)
  return unlock
}

/** All of it or nothing: a run that is killed leaves the books as they were. @param {string} path @param {string} text */
function replaceFile(path, text) {
  const file = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

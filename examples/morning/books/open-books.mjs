import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { isOrderNumber } from 'makeshop-np-atobarai'
import { BooksFault } from './books-fault.mjs'
import { FORMAT_VERSION, fileBooks } from './file-books.mjs'
import { lockFile } from './lock-file.mjs'

/**
 * Books in a file, of which one run at a time has the use: what a run has in memory would else hide what others saved.
 *
 * @param {string} given where they are
 * @param {boolean} isNew whether they are begun: a name that was mistyped would forget which goods have left
 */
export function openBooks(given, isNew) {
  const path = realPathOf(given)
  const unlock = lockFile(`${path}.lock`)
  try {
    if (isNew && isThere(path)) throw new BooksFault('there', path)
    return fileBooks({ path, unlock }, isNew ? undefined : read(path))
  } catch (error) {
    unlock()
    throw error
  }
}

/** Books have one name, or two runs would each have a lock of their own. */
function realPathOf(given) {
  try {
    return isThere(given) ? realpathSync(given) : given
  } catch (error) {
    throw new BooksFault('not_read', given, error.code)
  }
}

/** A link is there, too, where what it names isn't. */
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** @param {string} path @returns {import('./file-books.mjs').Stored} */
function read(path) {
  const { formatVersion, newest, columns, recorded, orders } = Object(parsed(path))
  if (Number.isInteger(formatVersion) && formatVersion > FORMAT_VERSION) throw new BooksFault('newer', path)
  const isEntry = (/** @type {unknown} */ entry) => Array.isArray(entry) && isOrderNumber(entry[0])
  const areEntries = Array.isArray(orders) && orders.every(isEntry)
  if (formatVersion !== FORMAT_VERSION || !areEntries || !areTexts(columns) || !areTexts(recorded)) {
    throw new BooksFault('not_ours', path)
  }
  return { newest, columns, recorded, orders }
}

function areTexts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') throw new BooksFault('none', path)
    if (error instanceof SyntaxError) throw new BooksFault('not_ours', path)
    throw new BooksFault('not_read', path, error.code)
  }
}

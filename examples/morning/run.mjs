import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstant } from 'makeshop-np-atobarai'
import { explainAnswer } from 'makeshop-np-atobarai/back-office'
import { parseImportSettings } from 'makeshop-np-atobarai/makeshop'
import { asJson } from '../demo/as-json.mjs'
import { lineOf, located } from '../demo/located.mjs'
import { painter } from '../demo/paint.mjs'
import { printable } from '../demo/printable.mjs'
import { readJson } from '../demo/read-json.mjs'
import { BooksInUse, booksInMemory, NoBooks, openBooks } from './books.mjs'
import { printRecorded } from './print-recorded.mjs'
import { printReport } from './print-report.mjs'
import { record } from './record.mjs'
import { report } from './report.mjs'
import { takeOver } from './take-over.mjs'
import { WORDS } from './words.mjs'

/** Three mornings of a made-up shop, and what its people did on the days between. */
const EXAMPLES = [
  { file: example('2026-04-01.csv'), at: '2026-04-01T09:00:00+09:00' },
  { file: example('2026-04-02.csv'), at: '2026-04-02T09:00:00+09:00', done: example('2026-04-01-done.json') },
  { file: example('2026-04-03.csv'), at: '2026-04-03T09:00:00+09:00', done: example('2026-04-02-done.json') },
]

/**
 * Records, takes over, tells what came of it, and only then saves it: what was saved is no news when a run is repeated.
 *
 * @param {import('./options.mjs').Options} options
 * @param {{ columns: number, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 * @returns {Promise<number>} the exit code
 */
export async function run(options, { columns, stdout, stderr, env }) {
  const { locale, json } = options
  const words = WORDS[locale]
  const say = (/** @type {string} */ text) => stderr.write(`${printable(text, Infinity)}\n`)
  if (options.at !== undefined && !isInstant(options.at)) {
    say(words.noInstant(options.at))
    return 2
  }
  const look = { locale, columns, paint: painter(stdout, env) }
  const print = async (/** @type {string[]} */ lines) => {
    if (!json) await write(stdout, lines.map((line) => `${line}\n`).join(''))
  }
  const mornings =
    options.books === undefined ? EXAMPLES : [{ file: options.file, at: options.at, done: options.record }]
  let books
  try {
    const settings = readSettings(options.settings)
    if (!settings.ok) {
      for (const issue of settings.val.issues) say(`${options.settings}: ${issue.path}: ${issue.message[locale]}`)
      return 1
    }
    books = options.books === undefined ? booksInMemory() : openBooks(options.books)
    const told = []
    for (const morning of mornings) {
      if (told.length > 0) await print([''])
      told.push(await seeTo(morning, { books, settings: settings.val, look, print, say }))
    }
    if (json)
      await write(stdout, `${asJson({ formatVersion: 1, locale, mornings: told.map(({ morning }) => morning) })}\n`)
    books.save()
    if (options.books !== undefined) say(`${relative('', options.books)}: ${words.kept(books.orders.size)}`)
    return told.every(({ isWhole }) => isWhole) && books.unrestored.size === 0 ? 0 : 1
  } catch (error) {
    say(faultText(error, options, words))
    return 1
  } finally {
    books?.close()
  }
}

/** What was done since, and then the export. What was recorded is told first, since a take-over begins with saving. */
async function seeTo({ file, at, done }, { books, settings, look, print, say }) {
  const { locale } = look
  const { recorded, faults } = readDone(done, books, locale)
  for (const fault of faults) say(lineOf(fault))
  await print(printRecorded(recorded, look))
  const morning = { recorded, errors: faults, export: null }
  if (file === undefined) return { morning, isWhole: faults.length === 0 }
  const taken = await takeOver(books, file, settings, at)
  if (!taken.ok) {
    say(`${relative('', file)}: ${explainAnswer(taken.val, locale)}`)
    return { morning, isWhole: false }
  }
  const told = report(taken.val, books, { file: relative('', file) || '.', locale })
  await print([...(recorded.length > 0 ? [''] : []), ...printReport(told, look)])
  return { morning: { ...morning, export: told }, isWhole: faults.length === 0 && !told.nothingShips }
}

/** @param {string} name */
function example(name) {
  return fileURLToPath(new URL(`../mornings/${name}`, import.meta.url))
}

/** @param {string | undefined} file @param {import('./books.mjs').Books} books @param {'ja' | 'en'} locale */
function readDone(file, books, locale) {
  if (file === undefined) return { recorded: [], faults: [] }
  const { value, fault } = readJson(file)
  const { recorded, faults } = fault === undefined ? record(books, value, locale) : { recorded: [], faults: [fault] }
  return { recorded, faults: located(file, faults, locale) }
}

/** @param {string | undefined} file */
function readSettings(file) {
  return parseImportSettings(file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8')))
}

/** Only what was really written counts as told. @param {NodeJS.WriteStream} stream @param {string} text */
function write(stream, text) {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve(undefined))))
}

/** Only files can go wrong here: their rows never throw. */
function faultText(error, { file, books, settings }, words) {
  if (error instanceof BooksInUse) return `${relative('', books)}: ${words.inUse(relative('', error.lock))}`
  if (error instanceof NoBooks) return `${relative('', books)}: ${words.noBooks}`
  if (error.syscall === undefined && !(error instanceof SyntaxError)) throw error
  // What isn't JSON are the settings: the books are looked at as a whole.
  return `${relative('', error.path ?? settings ?? file)}: ${words.notReadable(error.code ?? 'JSON')}`
}

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstant } from 'makeshop-np-atobarai'
import { asJson } from '../demo/as-json.mjs'
import { painter } from '../demo/paint.mjs'
import { printable } from '../demo/printable.mjs'
import { readSettings } from '../demo/read-settings.mjs'
import { BooksFault } from './books/books-fault.mjs'
import { fileBooks } from './books/file-books.mjs'
import { openBooks } from './books/open-books.mjs'
import { oneMorning } from './one-morning.mjs'
import { WORDS } from './words.mjs'

/** Three mornings of a made-up shop, and what its people did on the days between. */
const EXAMPLES = [
  { file: example('2026-04-01.csv'), at: '2026-04-01T09:00:00+09:00' },
  { file: example('2026-04-02.csv'), at: '2026-04-02T09:00:00+09:00', done: example('2026-04-01-done.json') },
  { file: example('2026-04-03.csv'), at: '2026-04-03T09:00:00+09:00', done: example('2026-04-02-done.json') },
]

/** By how much the clock of whoever writes a time down may be ahead. */
const TOLERANCE = 5 * 60_000

/**
 * @param {import('./options.mjs').Options} options
 * @param {{ columns: number, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 * @returns {Promise<number>} the exit code
 */
export async function run(options, { columns, stdout, stderr, env }) {
  const { locale, json, at, here, fewerColumns, mayHaveNewForms } = options
  const words = WORDS[locale]
  const say = (/** @type {string} */ text) => stderr.write(`${printable(text, Infinity)}\n`)
  const clock = Date.now()
  const latest = clock + TOLERANCE
  if (at !== undefined && (!isInstant(at) || Date.parse(at) > latest)) {
    say(isInstant(at) ? words.future(at) : words.noInstant(at))
    return 2
  }
  const look = { locale, columns, paint: painter(stdout, env) }
  const print = async (/** @type {string[]} */ lines) => {
    if (!json) await write(stdout, lines.map((line) => `${line}\n`).join(''))
  }
  const isExample = options.books === undefined
  const mornings = isExample ? EXAMPLES : [{ file: options.file, at, done: options.record }]
  let books
  try {
    const { settings, wrong } = readSettings(options.settings, locale)
    for (const line of wrong) say(line)
    if (settings === null) return 1
    books = isExample ? fileBooks() : openBooks(options.books, options.isNew)
    // The three mornings are made up, wherever they lie.
    const now = isExample ? undefined : new Date(clock).toISOString()
    const run = { here, fewerColumns, mayHaveNewForms, latest, now, look, print, say }
    const told = []
    for (const morning of mornings) {
      if (told.length > 0) await print([''])
      const seen = await oneMorning(morning, { ...run, settings, books })
      if (!json) seen.finish?.()
      told.push(seen)
    }
    if (json) {
      await write(stdout, `${asJson({ formatVersion: 1, locale, mornings: told.map(({ morning }) => morning) })}\n`)
      for (const { finish } of told) finish?.()
    }
    if (!isExample && told.some(({ finish }) => finish))
      say(`${options.books}: ${words.saved((await books.kept()).length)}`)
    // The example shows mistakes, too.
    return isExample || told.every(({ isWhole }) => isWhole) ? 0 : 1
  } catch (error) {
    say(faultText(error, options, words))
    return 1
  } finally {
    books?.close()
  }
}

/** @param {string} name */
function example(name) {
  return fileURLToPath(new URL(`../mornings/${name}`, import.meta.url))
}

/** Only what was really written counts as told. @param {NodeJS.WriteStream} stream @param {string} text */
function write(stream, text) {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve(undefined))))
}

/** Only files can go wrong here: their rows never throw. */
function faultText(error, { file }, words) {
  if (error instanceof BooksFault) {
    const path = relative('', error.path)
    return `${path}: ${words.books[error.code](path, error.detail)}`
  }
  if (error.syscall === undefined) throw error
  return `${relative('', error.path ?? file ?? '') || '.'}: ${words.notReadable(error.code)}`
}

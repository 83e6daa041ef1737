import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstant } from 'makeshop-np-atobarai'
import { explainAnswer } from 'makeshop-np-atobarai/back-office'
import { parseImportSettings } from 'makeshop-np-atobarai/makeshop'
import { asJson } from '../demo/as-json.mjs'
import { painter } from '../demo/paint.mjs'
import { printable } from '../demo/printable.mjs'
import { BooksInUse, booksInMemory, NoBooks, openBooks } from './books.mjs'
import { printReport } from './print-report.mjs'
import { report } from './report.mjs'
import { takeOver } from './take-over.mjs'
import { WORDS } from './words.mjs'

/** Three mornings of a made-up shop. */
const EXAMPLES = ['2026-04-01', '2026-04-02', '2026-04-03'].map((day) => ({
  file: fileURLToPath(new URL(`../mornings/${day}.csv`, import.meta.url)),
  at: `${day}T09:00:00+09:00`,
}))

/**
 * Takes over, tells what came of it, and only then saves it: what was saved is no news when a run is repeated.
 *
 * @param {import('./options.mjs').Options} options
 * @param {{ columns: number, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 * @returns {Promise<number>} the exit code
 */
export async function run(options, { columns, stdout, stderr, env }) {
  const { locale, json, file, at } = options
  const words = WORDS[locale]
  const say = (/** @type {string} */ text) => stderr.write(`${printable(text, Infinity)}\n`)
  if (at !== undefined && !isInstant(at)) {
    say(words.noInstant(at))
    return 2
  }
  const mornings = file === undefined || at === undefined ? EXAMPLES : [{ file, at }]
  let books
  try {
    const settings = parseImportSettings(options.settings === undefined ? {} : readJson(options.settings))
    if (!settings.ok) {
      for (const issue of settings.val.issues) say(`${options.settings}: ${issue.path}: ${issue.message[locale]}`)
      return 1
    }
    books = options.books === undefined ? booksInMemory() : openBooks(options.books)
    const told = []
    for (const morning of mornings) {
      const taken = await takeOver(books, morning.file, settings.val, morning.at)
      if (!taken.ok) {
        say(`${relative('', morning.file)}: ${explainAnswer(taken.val, locale)}`)
        return 1
      }
      const about = report(taken.val, books, { file: relative('', morning.file) || '.', locale })
      told.push(about)
      if (!json) {
        const lines = printReport(about, { locale, columns, paint: painter(stdout, env) })
        await write(stdout, `${told.length > 1 ? '\n' : ''}${lines.join('\n')}\n`)
      }
    }
    if (json) await write(stdout, `${asJson({ formatVersion: 1, locale, mornings: told })}\n`)
    books.save()
    if (options.books !== undefined) say(`${relative('', options.books)}: ${words.kept(books.orders.size)}`)
    return told.some(({ nothingShips, unrestored }) => nothingShips || unrestored.length > 0) ? 1 : 0
  } catch (error) {
    say(faultText(error, options, words))
    return 1
  } finally {
    books?.close()
  }
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
  return `${relative('', error.path ?? settings ?? books ?? file ?? '')}: ${words.notReadable(error.code ?? 'JSON')}`
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

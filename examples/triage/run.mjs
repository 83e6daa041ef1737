import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstant } from 'makeshop-np-atobarai'
import { asJson } from '../demo/as-json.mjs'
import { painter } from '../demo/paint.mjs'
import { printable } from '../demo/printable.mjs'
import { readSettings } from '../demo/read-settings.mjs'
import { PAGE_BEGINS, page } from './page/page.mjs'
import { printReport } from './print-report.mjs'
import { progressBar } from './progress-bar.mjs'
import { readExport } from './read-export.mjs'
import { report } from './report.mjs'
import { WORDS } from './words.mjs'

const EXAMPLE = fileURLToPath(new URL('../orders-export.csv', import.meta.url))
/** The morning for which the example was made up. */
const EXAMPLE_NOW = '2026-04-03T09:00:00+09:00'

/**
 * Reads, sorts and prints.
 *
 * @param {import('./options.mjs').Options} options
 * @param {{ columns: number, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 * @returns {Promise<number>} the exit code
 */
export async function run({ locale, json, html, file, items, encoding, ...given }, { columns, stdout, stderr, env }) {
  const words = WORDS[locale]
  const say = (/** @type {string} */ text) => stderr.write(`${printable(text, Infinity)}\n`)
  const now = given.now ?? (file === undefined ? EXAMPLE_NOW : new Date().toISOString())
  if (!isInstant(now)) {
    say(words.noInstant(now))
    return 2
  }
  if (html !== undefined && !mayBeWritten(html)) {
    say(words.notAPage(html))
    return 2
  }
  const path = file ?? EXAMPLE
  try {
    const { settings, wrong } = readSettings(given.settings, locale)
    for (const line of wrong) say(line)
    if (settings === null) return 1
    const bar = progressBar(stderr, words)
    const read = await readExport(path, { ...settings, ...(encoding && { encoding }) }, { now, items, bar })
    const told = report(read, { file: relative('', path) || '.', now, locale })
    if (html !== undefined) {
      writeFileSync(html, page(told))
      say(words.written(html))
    }
    if (json) stdout.write(`${asJson(told)}\n`)
    else if (html === undefined) {
      stdout.write(`${printReport(told, { locale, columns, paint: painter(stdout, env) }).join('\n')}\n`)
    }
    return read.stopped || read.faults.length > 0 ? 1 : 0
  } catch (error) {
    // Only the files can go wrong here: their rows never throw.
    if (error.syscall === undefined) throw error
    say(`${relative('', error.path ?? path) || '.'}: ${words.notReadable(error.code)}`)
    return 1
  }
}

/** Only a page is written over: `--html orders.csv` would lose the export. @param {string} file */
function mayBeWritten(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return !found?.isFile() || found.size === 0 || readFileSync(file, 'utf8').startsWith(PAGE_BEGINS)
}

import { relative } from 'node:path'
import { explainAnswer } from 'makeshop-np-atobarai/back-office'
import { unknownOrder } from '../demo/faults.mjs'
import { lineOf, located } from '../demo/located.mjs'
import { printRecorded } from './print-recorded.mjs'
import { printReport } from './print-report.mjs'
import { readDone } from './record/read-done.mjs'
import { record } from './record/record.mjs'
import { report } from './report.mjs'
import { prepareTakeOver } from './take-over.mjs'
import { WORDS } from './words.mjs'

/**
 * One morning: what was done is recorded, saved and told; then the export is taken over, told and saved. What was
 * saved is no news any more, so news is told first. Where anything of what was done can't be read, or the export isn't
 * to be taken over, nothing happens at all, so that the run can be repeated.
 *
 * @param {{ file?: string, at?: string, done?: string }} given
 * @param {{
 *   books: import('./books/books.mjs').Books, settings: import('makeshop-np-atobarai/makeshop').ImportSettings,
 *   here: readonly string[], fewerColumns: boolean, latest: number, look: import('../demo/print-order.mjs').Look,
 *   print: (lines: string[]) => Promise<void>, say: (text: string) => void,
 * }} run `latest`: nothing happened later
 */
export async function oneMorning(
  { file, at, done },
  { books, settings, here, fewerColumns, latest, look, print, say },
) {
  const { locale } = look
  const words = WORDS[locale]
  const read = readDone(done, { locale, latest })
  const prepared = file === undefined ? null : prepareTakeOver(books, file, settings, { at, fewerColumns })
  const nothing = { recorded: [], errors: read.faults, export: null }
  for (const fault of read.faults) say(lineOf(fault))
  if (prepared?.ok === false) say(`${relative('', file)}: ${explainAnswer(prepared.val, locale)}`)
  if (prepared?.ok === false || read.faults.length > 0) {
    say(words.nothingDone)
    return { morning: nothing, isWhole: false }
  }

  const { recorded, unknown } = record(books, read.done, locale)
  const strangers = here.filter((number) => !putBack(books, number))
  if (prepared !== null) books.newest = prepared.val.underWay
  books.save()
  for (const number of here) say(strangers.includes(number) ? words.notKept(number) : words.here(number))
  await print(printRecorded(recorded, look))
  const taken = prepared === null ? null : await prepared.val.run()
  if (taken !== null && 'lostColumns' in taken) {
    say(`${relative('', file)}: ${words.lostColumns(taken.lostColumns.join(' '))}`)
    return { morning: { ...nothing, recorded }, isWhole: false }
  }

  // An order may have been met in this very export.
  const later = record(books, unknown, locale)
  const errors = located(
    done ?? '',
    later.unknown.map(({ path, orderNumber }) => unknownOrder(`${path}.注文番号`, orderNumber)),
    locale,
  )
  for (const fault of errors) say(lineOf(fault))
  await print(printRecorded(later.recorded, look))
  const told = taken === null ? null : report(taken, books, { file: relative('', file) || '.', locale })
  if (told !== null) await print(printReport(told, look))
  const finish = () => {
    if (taken !== null) {
      books.newest = taken.newest
      // Of a file without a header nobody knows what it lacks.
      books.columns = taken.header === null ? books.columns : Object.keys(taken.header.columns)
    }
    books.save()
  }
  const all = [...recorded, ...later.recorded]
  return {
    morning: { recorded: all, errors, export: told },
    finish,
    isWhole:
      errors.length === 0 &&
      strangers.length === 0 &&
      all.every(({ outcome }) => outcome !== 'refused') &&
      (told === null || (!told.nothingShips && told.rows.notUnderstood === 0 && told.unrestored.length === 0)),
  }
}

/** Goods that are here after all may leave again. @param {import('./books/books.mjs').Books} books @param {string} number */
function putBack({ orders }, number) {
  const known = orders.get(number)
  if (known === undefined || known === 'other_payment_method') return false
  orders.set(number, { ...known, goodsHaveLeft: false })
  return true
}

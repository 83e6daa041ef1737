import { relative } from 'node:path'
import { Ok } from 'makeshop-np-atobarai'
import { explainAnswer, startTakeOver } from 'makeshop-np-atobarai/back-office'
import { changeInBooks } from 'makeshop-np-atobarai/books'
import { unknownOrder } from '../demo/faults.mjs'
import { lineOf, located } from '../demo/located.mjs'
import { printRecorded } from './print-recorded.mjs'
import { printReport } from './print-report.mjs'
import { readDone } from './record/read-done.mjs'
import { record } from './record/record.mjs'
import { report } from './report.mjs'
import { takeOver } from './take-over.mjs'
import { unfitHeader } from './unfit-header.mjs'
import { WORDS } from './words.mjs'

/** The shop as 自動連携 needs it: who has no NP orders has nothing to ship by it. The code itself is of no use here. */
const SHOP = { linkMode: 'automatic', connect: 'pro', spCode: 'set' }

/**
 * One morning: what was done is recorded, saved and told; then the export is taken over, told and saved. What was
 * saved is no news any more, so news is told first. Where anything of what was done can't be read, or the export isn't
 * to be taken over, nothing happens at all, so that the run can be repeated.
 *
 * @param {{ file?: string, at?: string, done?: string }} given
 * @param {{
 *   settings: import('makeshop-np-atobarai/makeshop').ImportSettings, look: import('../demo/print-order.mjs').Look,
 *   books: import('./books/file-books.mjs').FileBooks, here: readonly string[], fewerColumns: boolean, mayHaveNewForms: boolean,
 *   latest: number,
 *   now: string | undefined, print: (lines: string[]) => Promise<void>, say: (text: string) => void,
 * }} run `latest`: nothing happened later
 */
export async function oneMorning(
  { file, at, done },
  { books, settings, here, fewerColumns, mayHaveNewForms, latest, now, look, print, say },
) {
  const { locale } = look
  const words = WORDS[locale]
  const read = readDone(done, { locale, latest })
  const options = { ...settings, shop: SHOP, at }
  // `takeOverIntoBooks` refuses the same exports, but what was done would be recorded by then.
  const begun = file === undefined ? null : startTakeOver({ ...options, now }, await books.loadNewest())
  const nothing = { recorded: [], errors: read.faults, export: null }
  for (const fault of read.faults) say(lineOf(fault))
  if (begun?.ok === false) say(`${relative('', file)}: ${explainAnswer(begun.val, locale)}`)
  const before = fewerColumns ? [] : books.columns
  const unfit = begun?.ok === true ? await unfitHeader(file, options, before, { locale, words }) : null
  if (unfit !== null) say(`${relative('', file)}: ${unfit}`)
  if (begun?.ok === false || unfit !== null || read.faults.length > 0) {
    say(words.nothingDone)
    return { morning: nothing, isWhole: false }
  }

  const { recorded, unknown } = await record(books, read.done, locale)
  const strangers = []
  for (const number of here) if (!(await putBack(books, number))) strangers.push(number)
  if (begun !== null) await books.saveNewest(begun.val.underWay)
  books.write()
  for (const number of here) say(strangers.includes(number) ? words.notKept(number) : words.here(number))
  await print(printRecorded(recorded, look))
  const taken = begun === null ? null : await takeOver(books, file, options, { now, mayHaveNewForms, locale })

  // An order may have been met in this very export.
  const later = await record(books, unknown, locale)
  const errors = located(
    done ?? '',
    later.unknown.map(({ path, orderNumber }) => unknownOrder(`${path}.注文番号`, orderNumber)),
    locale,
  )
  for (const fault of errors) say(lineOf(fault))
  await print(printRecorded(later.recorded, look))
  const told = taken === null ? null : await report(taken, books, { file: relative('', file) || '.', locale })
  if (told !== null) await print(printReport(told, look))
  const finish = () => {
    if (taken !== null) books.columns = Object.keys(taken.header.columns)
    books.write()
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

/** Goods that are here after all may leave again. @param {import('makeshop-np-atobarai/books').Books} books */
async function putBack(books, number) {
  const changed = await changeInBooks(books, number, (kept) => Ok({ kept: { ...kept, goodsHaveLeft: false } }))
  return changed.ok
}

import { CODE_WITHHELD } from '../../np-code/own-codes.js'
import type { Echo } from './echo.js'

/** What a code can look like, known or not: capitals and then digits. A telephone number or a name isn't one. */
const FORM = /^[A-Z]{1,8}\d{1,10}$/

/** No more are kept of an entry, nor of an order: what else there was is withheld. */
const MOST = 100

/**
 * The codes in a value of NP's, as they came, unknown ones included. What isn't one is withheld, but not dropped: a
 * hold of which a part can't be read is another hold.
 */
export function codesIn(value: unknown, echo: Echo): readonly string[] {
  if (value === undefined || value === null || value === '') return []
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return uniqueCodes([Array.from(items, (item) => codeIn(item, echo))])
}

/** Each code once, in the order in which they came; a hundred of them. */
export function uniqueCodes(lists: readonly (readonly string[])[]): readonly string[] {
  const codes = [...new Set(lists.flat())]
  return codes.length > MOST ? [...codes.slice(0, MOST), CODE_WITHHELD] : codes
}

function codeIn(item: unknown, echo: Echo): string {
  return typeof item === 'string' && FORM.test(item) && !echo.ofCode(item) ? item : CODE_WITHHELD
}

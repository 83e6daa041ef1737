import type { ImportOptions } from '../settings/import-options.js'
import { readOptions } from '../settings/read-options.js'
import { type Meanings, meaningsOf } from './meanings.js'

/** What an import has at hand for every row. */
export interface ImportContext {
  readonly options: ImportOptions
  readonly meanings: Meanings
}

/** @throws TypeError for options that aren't as documented: they come from the program */
export function importContext(given: ImportOptions): ImportContext {
  const options = readOptions(given)
  return { options, meanings: meaningsOf(options) }
}

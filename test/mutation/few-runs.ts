import { basename, relative } from 'node:path'
import type { Plugin } from 'vite'

/** Folders of tests whose properties run less often against a mutant. */
const FOLDERS = ['back-office', 'books', 'makeshop', 'np-connect-pro', 'simulator', 'sync', 'testing']
const MOST = 100

/** They demand a number of orders that ship, or every value that there is, which a hundred runs don't bring. */
const AS_EVER = ['shipping-gate.test.ts', 'arbitraries.test.ts']

const RUNS = /\bnumRuns: ([\d_]+)/g

/** A count of what a property looked at, behind its runs: it has to be told by them, or a mutation run can't begin. */
const COUNT_BEHIND_RUNS = /\bnumRuns: [\d_]+[^;]{0,60}?\n\s*expect\([^;\n]*\)\.toBeGreaterThan(?:OrEqual)?\(\d/

/** The text of a test file with at most a hundred runs of each property. */
function fewRuns(code: string): string {
  return code.replace(RUNS, (_, runs: string) => `numRuns: ${Math.min(MOST, Number(runs.replaceAll('_', '')))}`)
}

function isMeant(id: string): boolean {
  const [test, folder = ''] = id.split('/')
  return test === 'test' && FOLDERS.includes(folder) && !AS_EVER.includes(basename(id))
}

/** Whether a test file, by its path from the root, demands a count that fewer runs may not bring. */
export const demandsAllRuns = (id: string, code: string): boolean => isMeant(id) && COUNT_BEHIND_RUNS.test(code)

/**
 * Lets the properties of some folders run at most a hundred times. A mutant that only a later run would see counts as
 * unseen, so a score is too low rather than too high, and thousands of mutants are judged in an hour.
 */
export function fewRunsIn(root: string): Plugin {
  return {
    name: 'few-runs',
    enforce: 'pre',
    transform: (code, id) => (isMeant(relative(root, id)) ? { code: fewRuns(code), map: null } : null),
  }
}

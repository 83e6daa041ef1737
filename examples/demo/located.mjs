import { relative } from 'node:path'

/**
 * Where something is wrong and what, in one language.
 *
 * @typedef {{ file: string, path: string, line: number | null, column: number | null, message: string, remedy: string }}
 *   Located
 *
 * @param {string} file
 * @param {readonly import('./faults.mjs').Fault[]} faults
 * @param {'ja' | 'en'} locale
 * @returns {Located[]}
 */
export function located(file, faults, locale) {
  return faults.map(({ path, line = null, column = null, message, remedy }) => ({
    file: relative('', file) || '.',
    path,
    line,
    column,
    message: message[locale],
    remedy: remedy[locale],
  }))
}

/** `file:line:column`, which editors can follow, or `file: path`. @param {Located} located */
export function lineOf({ file, path, line, column, message, remedy }) {
  const place = line === null ? '' : `:${line}:${column}`
  return [`${file}${place}:`, path === '' ? '' : `${path}:`, message, remedy].filter((part) => part !== '').join(' ')
}

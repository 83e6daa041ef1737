import { parseImportSettings } from 'makeshop-np-atobarai/makeshop'
import { lineOf, located } from './located.mjs'
import { readJson } from './read-json.mjs'

/**
 * Reads the settings of an import; none are as good as any.
 *
 * @param {string | undefined} file
 * @param {'ja' | 'en'} locale
 * @returns {{ settings: import('makeshop-np-atobarai/makeshop').ImportSettings | null, wrong: string[] }} `null`, and
 *   what is wrong, line by line
 */
export function readSettings(file, locale) {
  if (file === undefined) return { settings: {}, wrong: [] }
  const { value, fault } = readJson(file)
  if (fault !== undefined) return { settings: null, wrong: located(file, [fault], locale).map(lineOf) }
  const settings = parseImportSettings(value)
  if (settings.ok) return { settings: settings.val, wrong: [] }
  return {
    settings: null,
    wrong: settings.val.issues.map(({ path, message }) =>
      [file, path, message[locale]].filter((part) => part !== '').join(': '),
    ),
  }
}

import { shopFault } from '../../order/draft/shop-fault.js'
import { isInstant } from '../../order/form/is-instant.js'
import { keysOf } from '../../shape/keys-of.js'
import { mistake } from '../../shape/mistake.js'
import { recordOf } from '../../shape/record-of.js'
import type { ImportOptions } from './import-options.js'
import { importSettingsShape } from './import-settings-shape.js'
import { parseImportSettings } from './parse-import-settings.js'

const SETTINGS = /* @__PURE__ */ keysOf(importSettingsShape)

/**
 * A copy of an import's options: a file may be read for hours, and whoever sets them anew for the next one meanwhile
 * must not date its rows anew. They come from the program: a mistake in them is the programmer's.
 *
 * @throws TypeError for options that aren't as documented
 */
export function readOptions(options: ImportOptions): ImportOptions {
  const { at, shop, ...rest } = options
  if (!isInstant(at)) mistake('options.at', 'an ISO 8601 instant, such as 2026-04-01T10:00:00+09:00')
  const fault = shopFault(shop)
  if (fault !== null) mistake(`options.${fault}`, 'as documented')
  const { linkMode, connect, spCode } = shop
  // By their names as well: a spread has none that are inherited.
  const settings = parseImportSettings({ ...rest, ...recordOf(SETTINGS, (name) => options[name]) })
  if (settings.ok) return { ...settings.val, at, shop: { linkMode, connect, spCode } }
  const wrong = settings.val.issues.map(({ path }) => (path.startsWith('[') ? `options${path}` : `options.${path}`))
  const why = new Set(settings.val.issues.map(({ message }) => message.en))
  throw new TypeError(`What stands in ${wrong.join(', ')} has to be as documented: ${[...why].join(' ')}`)
}

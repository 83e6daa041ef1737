import { isInstant } from '../../order/is-instant.js'
import { shopFault } from '../../order/shop-fault.js'
import type { ImportOptions } from './import-options.js'
import { parseImportSettings } from './parse-import-settings.js'

/** These come from the program, not from what is imported: a mistake in them is the programmer's. */
export function checkOptions({ at, shop, ...rest }: ImportOptions): void {
  if (!isInstant(at)) throw new TypeError('options.at is no ISO 8601 instant, such as 2026-04-01T10:00:00+09:00')
  const fault = shopFault(shop)
  if (fault !== null) throw new TypeError(`options.${fault} is not as documented`)
  const settings = parseImportSettings(rest)
  if (settings.ok) return
  const wrong = settings.val.issues.map(({ path }) => `options.${path}`)
  const why = new Set(settings.val.issues.map(({ message }) => message.en))
  throw new TypeError(`not as documented: ${wrong.join(', ')}: ${[...why].join(' ')}`)
}

import { shopFault } from '../../order/draft/shop-fault.js'
import { isInstant } from '../../order/form/is-instant.js'
import { mistake } from '../../shape/mistake.js'
import type { ImportOptions } from './import-options.js'
import { parseImportSettings } from './parse-import-settings.js'

/** These come from the program, not from what is imported: a mistake in them is the programmer's. */
export function checkOptions({ at, shop, ...rest }: ImportOptions): void {
  if (!isInstant(at)) mistake('options.at', 'an ISO 8601 instant, such as 2026-04-01T10:00:00+09:00')
  const fault = shopFault(shop)
  if (fault !== null) mistake(`options.${fault}`, 'as documented')
  const settings = parseImportSettings(rest)
  if (settings.ok) return
  const wrong = settings.val.issues.map(({ path }) => (path.startsWith('[') ? `options${path}` : `options.${path}`))
  const why = new Set(settings.val.issues.map(({ message }) => message.en))
  throw new TypeError(`What stands in ${wrong.join(', ')} has to be as documented: ${[...why].join(' ')}`)
}

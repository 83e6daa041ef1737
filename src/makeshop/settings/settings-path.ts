import { issuePath } from '../../schema/issue/issue-path.js'
import { excerpt } from '../../text/excerpt.js'

/**
 * A path in the settings as text, such as `otherwise.service` or `paymentStatuses["審査済"]`. Elsewhere a key that is no
 * plain name is left out, since it may be personal; here it is a label or a code of the shop's own.
 */
export function settingsPath(keys: readonly PropertyKey[]): string {
  return keys.reduce((path: string, key) => {
    const plain = issuePath([key])
    if (plain === '') return `${path}[${JSON.stringify(excerpt(String(key)))}]`
    return path === '' || typeof key === 'number' ? `${path}${plain}` : `${path}.${plain}`
  }, '')
}

/** What a field's name may look like, to be repeated in a path; anything else could be personal data. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/

/** A zod path as text: `npTransaction.state`, `openFollowUps[2]`. A key that is no plain name is left out. */
export function issuePath(keys: readonly PropertyKey[]): string {
  let path = ''
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`
    else if (typeof key === 'string' && NAME.test(key)) path += path === '' ? key : `.${key}`
  }
  return path
}

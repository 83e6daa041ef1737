/** The journal takes only what has the form of an id, lest personal data that went astray come in. */
export function journalId(id: unknown): string {
  return typeof id === 'string' && /^[\w.:/-]{1,40}$/.test(id) ? id : '?'
}

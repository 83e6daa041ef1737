/**
 * What a platform's `fetch` names as its cause when there was nobody to send to: the connection was refused, or the name
 * has no address.
 */
const BEFORE_ANY_CONNECTION: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/**
 * Whether a `fetch` failed before anything can have been sent. Only what surely says so counts: to take a request for
 * unsent that was sent would be a second registration (READ-20).
 */
export function nothingWasSent(error: unknown): boolean {
  try {
    return BEFORE_ANY_CONNECTION.includes(field(error, 'code') ?? field(field(error, 'cause'), 'code'))
  } catch {
    return false
  }
}

function field(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name)
}

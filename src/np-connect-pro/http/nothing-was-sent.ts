/**
 * What a platform's `fetch` names as its cause when there was nobody to send to: the connection was refused or didn't
 * come about in time, the name has no address, or the certificate, which is looked at before anything is sent, isn't
 * accepted.
 */
const BEFORE_ANY_REQUEST: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'CERT_SIGNATURE_FAILURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
]

/**
 * Whether a `fetch` failed before anything can have been sent. Only what surely says so counts: to take a request for
 * unsent that was sent would be a second registration (READ-20).
 */
export function nothingWasSent(error: unknown): boolean {
  try {
    const named = field(error, 'code') == null ? field(error, 'cause') : error
    return failedToConnect(named) || failedAtEachAddress(named)
  } catch {
    return false
  }
}

function failedToConnect(error: unknown): boolean {
  return BEFORE_ANY_REQUEST.includes(field(error, 'code')) || field(error, 'syscall') === 'connect'
}

/** A name with several addresses fails once at each. Node makes one error of them all, with the code of the first. */
function failedAtEachAddress(error: unknown): boolean {
  const each = field(error, 'errors')
  if (!Array.isArray(each) || each.length === 0) return false
  return field(error, 'code') === field(each[0], 'code') && each.every(failedToConnect)
}

function field(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name)
}

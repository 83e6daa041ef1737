import type { FaultKind } from '../options/fault-kind.js'
import { htmlReply, type Reply } from '../wire/reply.js'

/** What a client gets where NP did what was asked and the whole answer is lost; `null` for any other fault. */
export function insteadOfAnswering(fault: FaultKind | null): Reply | null {
  switch (fault) {
    case 'reset_after_commit':
      return { code: 'ECONNRESET' }
    case 'timeout_after_commit':
      return { code: 'UND_ERR_HEADERS_TIMEOUT' }
    case 'server_error_after_commit':
      return htmlReply(500, 'Internal Server Error')
    case 'empty_body':
      return { status: 200, body: '', html: false, drips: false }
    default:
      return null
  }
}

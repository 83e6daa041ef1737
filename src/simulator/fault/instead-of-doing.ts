import type { FaultKind } from '../options/fault-kind.js'
import { htmlReply, type Reply } from '../wire/reply.js'

/** What a client gets where NP did nothing; `null` for a fault that comes later. */
export function insteadOfDoing(fault: FaultKind | null): Reply | null {
  switch (fault) {
    case 'connection_refused':
      return { code: 'ECONNREFUSED' }
    case 'reset_before_commit':
      return { code: 'ECONNRESET' }
    case 'timeout_before_commit':
      return { code: 'UND_ERR_HEADERS_TIMEOUT' }
    case 'server_error_before_commit':
      return htmlReply(500, 'Internal Server Error')
    case 'maintenance':
      return htmlReply(503, 'Service Unavailable')
    default:
      return null
  }
}

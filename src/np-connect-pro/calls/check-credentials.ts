import type { CallSignal } from '../../clock/call-signal.js'
import { Err, Ok, type Result } from '../../result.js'
import type { TransportFault, TransportFaultCode } from '../../transport/transport-fault.js'
import { echoOf } from '../answer/echo.js'
import { fault } from '../http/fault.js'
import type { CallUnknown } from '../http/reply.js'
import { send } from '../http/send.js'
import type { Settings } from '../options/settings.js'

/** No order waits for an outcome, so that what isn't known of one is a fault. */
const FAULTS: Readonly<Record<CallUnknown, TransportFaultCode>> = {
  aborted: 'aborted',
  connection_lost: 'offline',
  timed_out: 'offline',
  contradictory: 'not_understood',
  server_error: 'not_understood',
}

/** An empty look-up: NP looks at the credentials first, and then finds nothing to look up. */
export async function checkCredentials(
  settings: Settings,
  signal: CallSignal | undefined,
): Promise<Result<null, TransportFault>> {
  const reply = await send(settings, 'find_screening', [], echoOf(settings.secrets, null), signal)
  if (reply.kind === 'failed') return Err(reply.fault)
  if (reply.kind === 'unknown') return Err(fault(FAULTS[reply.reason], 'no', reply.status))
  const { status } = reply
  return status <= 400 ? Ok(null) : Err(fault('not_understood', 'no', status))
}

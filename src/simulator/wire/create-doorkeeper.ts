import type { NpSimulatorOptions } from '../options/np-simulator-options.js'
import type { NpRequest } from './np-request.js'

declare const btoa: (text: string) => string

/** Whether a request carries the expected credentials: HTTP Basic, and the terminal's id. */
export function createDoorkeeper({
  merchantCode,
  spCode,
  terminalId,
}: NpSimulatorOptions['credentials']): (request: NpRequest) => boolean {
  const expected = btoa(`${merchantCode}:${spCode}`)
  return ({ authorization, terminalId: sentId }) =>
    authorization?.slice(0, 6).toLowerCase() === 'basic ' &&
    authorization.slice(6) === expected &&
    sentId === terminalId
}

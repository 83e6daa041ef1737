import { must } from '../must.js'
import type { TransportWorld } from './transport-world.js'
import type { TransportWorldExtra } from './transport-world-extra.js'

/** Fails a case whose world lacks the optional member that it needs. */
export function mustOffer<Extra extends TransportWorldExtra>(
  np: TransportWorld,
  extra: Extra,
): asserts np is TransportWorld & Required<Pick<TransportWorld, Extra>> {
  must(np[extra] !== undefined, `The world has "${extra}", as \`worldHas\` says.`)
}

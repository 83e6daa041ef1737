/**
 * An optional call that a transport may have beyond the port's three.
 *
 * - `cancel`: it cancels at NP.
 * - `pollPayments`: it asks whether buyers paid.
 * - `reregister`: it registers anew after a part of the goods came back.
 *
 * @category Testing
 */
export type TransportCapability = 'cancel' | 'pollPayments' | 'reregister'

/** All of them. */
export const TRANSPORT_CAPABILITIES: readonly TransportCapability[] = ['cancel', 'pollPayments', 'reregister']

/**
 * What a transport may do beyond the port's three calls.
 *
 * @category Testing
 */
export type TransportCapability = 'cancel' | 'pollPayments' | 'reregister'

/** All of them. */
export const TRANSPORT_CAPABILITIES: readonly TransportCapability[] = ['cancel', 'pollPayments', 'reregister']

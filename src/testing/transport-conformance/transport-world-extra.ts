/**
 * An optional member that a `TransportWorld` may have, by its name.
 *
 * - `refuses`: NP refuses whatever is asked, with codes of the kit's choice.
 * - `gatewayFails`: NP does what is asked, and a gateway answers in its place.
 * - `paymentIs`: NP says of a payment neither that it came nor that it didn't.
 * - `addresses`: what NP was told of addresses and telephones.
 *
 * @category Testing
 */
export type TransportWorldExtra = 'refuses' | 'gatewayFails' | 'paymentIs' | 'addresses'

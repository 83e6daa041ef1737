/**
 * An optional member that a `TransportWorld` may have, by its name.
 *
 * - `refuses`: NP refuses whatever is asked, with codes of the kit's choice.
 * - `gatewayFails`: NP does what is asked, and a gateway answers in its place.
 * - `paymentIs`: NP says of a payment neither that it came nor that it didn't.
 * - `addresses`: what NP was told of addresses and telephones.
 * - `trickles`: NP begins an answer and never ends it.
 * - `failsInForm`: a failure of the server that says in NP's form that the order is refused.
 * - `turnsAway`: something before NP turns a call away.
 * - `screeningIs`: NP says of a screening that it goes on, or went wrong.
 * - `namesNobody`: NP's errors don't say whom they are about.
 *
 * @category Testing
 */
export type TransportWorldExtra =
  | 'refuses'
  | 'gatewayFails'
  | 'paymentIs'
  | 'addresses'
  | 'trickles'
  | 'failsInForm'
  | 'turnsAway'
  | 'screeningIs'
  | 'namesNobody'

/** Every method that a transport need not have. */
export const ALL = ['cancel', 'pollPayments', 'reregister'] as const

/** Everything that a world need not do. */
export const EXTRAS = [
  'refuses',
  'gatewayFails',
  'paymentIs',
  'addresses',
  'trickles',
  'failsInForm',
  'turnsAway',
  'screeningIs',
  'namesNobody',
] as const

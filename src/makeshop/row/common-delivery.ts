import type { DeliveryMeaning } from '../settings/import-settings.js'

/** What a delivery is, where anything says it. */
export type DeliveryState = Exclude<DeliveryMeaning, 'says_nothing'>

/** What the deliveries of an order say together; `null` where none of them is understood. */
export type CommonDelivery = DeliveryState | 'differing' | null

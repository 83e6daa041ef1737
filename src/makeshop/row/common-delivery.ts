import type { DeliveryMeaning } from '../settings/import-settings.js'

/** What the deliveries of an order say together; `null` where none of them is understood. */
export type CommonDelivery = DeliveryMeaning | 'differing' | null

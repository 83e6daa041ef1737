import { closingUpdates } from './closing-updates.js'
import { correctionUpdates } from './correction-updates.js'
import { deliveryUpdates } from './delivery-updates.js'
import { screeningUpdates } from './screening-updates.js'
import { syncUpdates } from './sync-updates.js'

/** Every update by its name in the definition: pure functions that say what an accepted event changes. */
export const updates = {
  ...screeningUpdates,
  ...correctionUpdates,
  ...deliveryUpdates,
  ...closingUpdates,
  ...syncUpdates,
}

/** The names of the updates. */
export type UpdateName = keyof typeof updates

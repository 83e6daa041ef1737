import { STEPS } from '../refusal/steps.js'

/** What comes first while somebody has to look into NP's console: that, and recording it (READ-05). */
export const LOOK_UP_STEPS = [STEPS.check_np_console, STEPS.settle_follow_ups] as const

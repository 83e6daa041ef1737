import { STEPS } from '../../refusal/steps.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'
import { recordingOf } from './recording-of.js'

/** What comes first while somebody has to look into NP's console: that, and recording it (READ-05). */
export const LOOK_UP: Next = /* @__PURE__ */ inTurn(STEPS.check_np_console, recordingOf(['check_np_console']))

import { ACTS, type Act } from '../../plan/act.js'

/** NP has the report, and no link brings that to makeshop: it is set there, and confirmed (SYNC-01, READ-21). */
export const TO_REPORTED: readonly Act[] = [ACTS.setReported, ACTS.confirmReported]

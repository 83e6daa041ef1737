import { SINCE } from '../an-order.js'

/** Instants as they may be written: in Tokyo's time, with milliseconds, and in UTC. */
export const INSTANTS = [SINCE, '2026-04-01T10:00:00.250+09:00', '2026-04-01T01:30:00Z'] as const

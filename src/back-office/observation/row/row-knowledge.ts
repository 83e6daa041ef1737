import type { ObserveOptionsReading } from '../look/read-observe-options.js'
import type { RowOptionsReading } from './read-row-options.js'

/** What a row is judged by: when it was written and how its shop is paid, and what is known beside its order. */
export interface RowKnowledge extends RowOptionsReading, ObserveOptionsReading {}

import { findingOf } from '../../answer/finding-of.js'

/** Beside it: what decides between that and another report is a look into NP's console. */
export const REPEAT_IF_NOT_TOLD = findingOf('repeat_if_not_told', 'READ-05')

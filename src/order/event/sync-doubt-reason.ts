/**
 * Why somebody doubts that makeshop and NP agree.
 *
 * - `np_console_edited`: contents were edited in NP's console (CORR-05).
 * - `other`: anything else.
 *
 * @category Events
 */
export type SyncDoubtReason = 'np_console_edited' | 'other'

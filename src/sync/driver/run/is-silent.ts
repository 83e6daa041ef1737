import type { AskedOfNp } from '../../../transport/asked-of-np.js'

/** After so many calls of a kind in a row that NP gave no answer to, it gives none. */
export const MOST_UNANSWERED = 3

/** Whether NP answers no call of a kind at present, by those that are counted together. */
export function isSilent(unanswered: ReadonlyMap<AskedOfNp, number>, asked: AskedOfNp): boolean {
  return (unanswered.get(asked) ?? 0) >= MOST_UNANSWERED
}

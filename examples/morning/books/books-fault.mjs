/**
 * Why the books can't be used.
 *
 * - `in_use`: another run has them, or one that was killed had.
 * - `none`: there are none at this place, and none were to be begun.
 * - `there`: there are some, though they were to be begun.
 * - `not_ours`, `newer`: the file is something else, or of a later version of this program.
 * - `not_read`, `not_written`: the file system says why in `detail`.
 *
 * @typedef {'in_use' | 'none' | 'there' | 'not_ours' | 'newer' | 'not_read' | 'not_written'} BooksFaultCode
 */

export class BooksFault extends Error {
  /** @param {BooksFaultCode} code @param {string} path @param {string} [detail] */
  constructor(code, path, detail = '') {
    super(`${path}: ${code} ${detail}`)
    this.code = code
    this.path = path
    this.detail = detail
  }
}

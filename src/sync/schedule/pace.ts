/**
 * How soon something is tried again, and how much later each further time.
 *
 * @category Sync
 */
export interface Pace {
  /** How long until the first further try, in milliseconds. */
  readonly firstMs: number
  /** How many times as long until each one after that; 1 or more. */
  readonly factor: number
  /** The longest between two tries, in milliseconds. */
  readonly mostMs: number
}

/**
 * How soon something is tried again, and how much later each time after that.
 *
 * @category Sync
 */
export interface Pace {
  /** How long until the first further try, in milliseconds. */
  readonly firstMs: number
  /** How many times longer each wait after that is; 1 or more. */
  readonly factor: number
  /** The longest between two tries, in milliseconds. */
  readonly mostMs: number
}

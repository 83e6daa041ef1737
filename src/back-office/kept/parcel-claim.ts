/**
 * That somebody hands the parcel of an order out.
 *
 * @category Kept orders
 */
export interface ParcelClaim {
  /**
   * What tells this parcel in these hands from any other: 1 to 64 visible characters, such as the number of the pick.
   * Not the name of a person, nor of a door, which would claim many.
   */
  readonly name: string
  /**
   * Whether the parcel is to be stopped: since it was claimed, its order couldn't ship, or had to be seen once more. It
   * stays so as long as the claim stands, even if NP approves the order anew: what is in the parcel may be outdated.
   */
  readonly isToStop: boolean
}

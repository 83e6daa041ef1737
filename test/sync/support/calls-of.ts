import type { AShop } from './a-shop.js'

/** The calls to NP from here on, each with the orders in it. */
export function callsOf({ np }: AShop): string[][] {
  const calls: string[][] = []
  np.onCall = async (_, orderNumbers) => {
    calls.push([...orderNumbers])
  }
  return calls
}

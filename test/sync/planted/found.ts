import { campaign } from '../campaign/campaign.js'

/**
 * What a small campaign finds, by kind and number: nothing at all, unless a bug was planted. What takes a person's acts
 * in turn comes about in many rounds only, and not by every seed.
 */
export async function found(
  mode: 'synchronous' | 'asynchronous' = 'synchronous',
  rounds = 40,
  seed = 3,
): Promise<Readonly<Record<string, number>>> {
  const { audit } = await campaign({ seed, orders: 200, rounds, mode })
  return Object.fromEntries(
    Object.entries(audit).flatMap(([kind, orders]) => (orders.size === 0 ? [] : [[kind, orders.size]])),
  )
}

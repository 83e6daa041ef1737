import type { FetchLike } from './fetch-like.js'

/**
 * The platform's own type where one is loaded, so that the compiler sees whether its `fetch` does what is asked of it.
 */
type PlatformFetch = typeof globalThis extends { fetch: infer Fetch } ? Fetch : FetchLike

declare const fetch: PlatformFetch

/** The platform's own `fetch`, looked up anew for each call; `null`: there is none. */
export function platformFetch(): FetchLike | null {
  return typeof fetch === 'function' ? (url, request) => fetch(url, request) : null
}

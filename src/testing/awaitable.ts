/**
 * A value, now or later: what isn't in the same process may take its time.
 *
 * @category Testing
 */
export type Awaitable<T> = T | Promise<T>

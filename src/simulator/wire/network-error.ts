/** What the platform's `fetch` rejects with where no answer came. */
export function networkError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`Simulated: ${code}`), { code }) })
}

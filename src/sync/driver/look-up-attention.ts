import { orderNumberIn } from '../store/order-number-in.js'
import type { Run } from './run/run.js'
import { throughPages } from './through-pages.js'

/** Notes every order that waits for a person. */
export async function lookUpAttention(run: Run): Promise<void> {
  const { book, settings } = run
  await throughPages<string>(run, {
    doing: 'attention',
    ask: (store, query) => store.attention(query),
    placeOf: orderNumberIn,
    isBehind: (place, other) => place > other,
    goesOn: () => settings.signal?.aborted !== true,
    see: (entries) => entries.forEach(book.attention),
  })
}

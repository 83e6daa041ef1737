import { orderNumberIn } from '../store/safe-store.js'
import type { Run } from './run.js'
import { wider } from './wider.js'

/** Notes every order that waits for a person, a page at a time. */
export async function lookUpAttention({ book, settings, store }: Run): Promise<void> {
  const { pageSize } = settings.limits
  let limit = pageSize
  let after: string | null = null
  while (settings.signal?.aborted !== true) {
    const query: { after: string | null; limit: number } = { after, limit }
    const page = await store.page('attention', (asked) => asked.attention(query))
    if (page === 'failed') return
    for (const entry of page.entries) book.attention(entry)
    if (page.length < limit) return
    // Something malformed at the end of a page must not hide those behind it.
    const last = orderNumberIn(page.last) ?? orderNumberIn(page.entries.at(-1))
    const next = last === null ? wider(limit, pageSize) : pageSize
    if (next === null) return
    if (last !== null && after !== null && last <= after) {
      // It would be asked for ever, and what else waits isn't told.
      return book.fault({ code: 'store', doing: 'attention', orderNumber: null })
    }
    limit = next
    after = last ?? after
  }
}

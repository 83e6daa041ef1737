import type { Run } from './run.js'
import { orderNumberIn } from './safe-store.js'

/** Notes every order that waits for a person, a page at a time. */
export async function lookUpAttention({ book, settings, store }: Run): Promise<void> {
  const limit = settings.limits.pageSize
  let after: string | null = null
  while (settings.signal?.aborted !== true) {
    const query: { after: string | null; limit: number } = { after, limit }
    const page = await store.page('attention', (asked) => asked.attention(query))
    if (page === 'failed') return
    for (const entry of page.entries) book.attention(entry)
    // Something malformed at the end of a page must not hide those behind it.
    const last = orderNumberIn(page.last) ?? orderNumberIn(page.entries.at(-1))
    if (page.length < limit || last === null || (after !== null && last <= after)) return
    after = last
  }
}

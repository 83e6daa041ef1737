import type { Books } from '../../../src/books/index.js'

/** One call of books: how many were before it, and which it is. */
export interface Call {
  readonly nth: number
  readonly method: keyof Books
}

/** Books that say of each call, before and after it is made, that it comes. What a listener throws, the books throw. */
export function heard(
  books: Books,
  listeners: { readonly before?: (call: Call) => unknown; readonly after?: (call: Call) => unknown },
): Books {
  let calls = 0
  const through = async <T>(method: keyof Books, make: () => Promise<T>): Promise<T> => {
    const call = { nth: calls, method }
    calls += 1
    await listeners.before?.(call)
    const answer = await make()
    await listeners.after?.(call)
    return answer
  }
  return {
    load: (orderNumber) => through('load', () => books.load(orderNumber)),
    save: (entry, expected) => through('save', () => books.save(entry, expected)),
    page: (query) => through('page', () => books.page(query)),
    loadNewest: () => through('loadNewest', () => books.loadNewest()),
    saveNewest: (newest) => through('saveNewest', () => books.saveNewest(newest)),
  }
}

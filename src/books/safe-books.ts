import type { NewestExport } from '../back-office/take-over/newest-export.js'
import { mistake } from '../shape/mistake.js'
import { notify } from '../shape/notify.js'
import type { BookEntry, StoredEntry } from './book-entry.js'
import type { BookOutcome, Books } from './books.js'
import type { BooksOptions } from './books-options.js'
import { readEntry } from './read-entry.js'
import { readNewest } from './read-newest.js'

/** Books that never throw. `failed`: they couldn't say, or of a save that it isn't known whether it was made. */
export interface SafeBooks {
  load(orderNumber: string): Promise<StoredEntry | null | 'failed'>
  save(entry: BookEntry, expected: number | null): Promise<BookOutcome | 'failed'>
  loadNewest(): Promise<NewestExport | null | 'failed'>
  saveNewest(newest: NewestExport): Promise<BookOutcome | 'failed'>
}

/** Books looked at with suspicion: what they throw is told, as is what they give wrongly, and goes no further. */
export function safeBooks(books: Books, onThrown: BooksOptions['onThrown']): SafeBooks {
  const orFailed = async <T>(ask: () => Promise<T>): Promise<T | 'failed'> => {
    try {
      return await ask()
    } catch (thrown) {
      notify(() => onThrown?.(thrown))
      return 'failed'
    }
  }

  return {
    load: (orderNumber) =>
      orFailed(async () => {
        const stored = await books.load(orderNumber)
        if (stored == null) return null
        const entry = readEntry(stored, 'what load gives')
        if (entry.orderNumber !== orderNumber) mistake('orderNumber of what load gives', 'the one that was asked for')
        return entry
      }),
    save: (entry, expected) => orFailed(async () => outcomeOf('save', await books.save(entry, expected))),
    loadNewest: () => orFailed(async () => readNewest(await books.loadNewest())),
    saveNewest: (newest) => orFailed(async () => outcomeOf('saveNewest', await books.saveNewest(newest))),
  }
}

function outcomeOf(save: string, outcome: BookOutcome): BookOutcome {
  return outcome === 'saved' || outcome === 'conflict'
    ? outcome
    : mistake(`what ${save} gives`, "'saved' or 'conflict'")
}

import type { JournalEntry } from './journal-entry.js'

/** The newest entries, at most `size` of them; 0 keeps none. */
export function createJournal(size: number): Journal {
  const kept = new Map<number, JournalEntry>()
  let turns = 0
  const entries = () => [...kept.values()]

  return {
    note({ at, call, ids = [], outcomes = [], status = null, fault = null }) {
      turns++
      kept.set(turns, { turn: turns, at: new Date(at).toISOString(), call, ids, outcomes, status, fault })
      kept.delete(turns - size)
    },
    entries,
    text: () =>
      entries()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(''),
  }
}

/** What is noted: the time in milliseconds of the clock. What is left out is none. */
type Note = Pick<JournalEntry, 'call'> & Partial<Omit<JournalEntry, 'turn' | 'at'>> & { readonly at: number }

export interface Journal {
  note(note: Note): void
  entries(): readonly JournalEntry[]
  text(): string
}

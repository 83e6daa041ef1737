import type { JournalEntry } from './journal-entry.js'

/** The newest entries, at most `size` of them; 0 keeps none. */
export function createJournal(size: number): Journal {
  const kept = new Map<number, JournalEntry>()
  let turns = 0
  const entries = () => [...kept.values()]

  return {
    note(at, call, ids, outcomes, status, fault) {
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

export interface Journal {
  note(
    at: number,
    call: JournalEntry['call'],
    ids: readonly string[],
    outcomes: readonly string[],
    status: number | null,
    fault: JournalEntry['fault'],
  ): void
  entries(): readonly JournalEntry[]
  text(): string
}

import type { JournalEntry } from './journal-entry.js'

/** The newest entries, at most `size` of them; 0 keeps none. */
export function createJournal(size: number): Journal {
  const kept: (JournalEntry | undefined)[] = []
  let turns = 0

  function entries(): readonly JournalEntry[] {
    const start = turns > kept.length ? turns % kept.length : 0
    return [...kept.slice(start), ...kept.slice(0, start)].filter((entry) => entry !== undefined)
  }

  return {
    note(at, call, ids, outcomes, status, fault) {
      turns++
      if (size === 0) return
      const entry = { turn: turns, at: new Date(at).toISOString(), call, ids, outcomes, status, fault }
      if (kept.length < size) kept.push(entry)
      else kept[(turns - 1) % size] = entry
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

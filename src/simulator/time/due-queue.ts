/** What is to happen at a moment; what falls on the same moment happens in the order it was put in. */
export interface Due<What> {
  readonly at: number
  readonly turn: number
  readonly what: What
}

/** A binary heap: putting in and taking out cost the logarithm of what waits. */
export function createDueQueue<What>(): DueQueue<What> {
  const heap: Due<What>[] = []
  let turns = 0

  return {
    put(at, what) {
      const due = { at, turn: turns++, what }
      let hole = heap.length
      heap.push(due)
      for (;;) {
        const above = (hole - 1) >> 1
        const parent = heap[above]
        if (parent === undefined || before(parent, due)) break
        heap[hole] = parent
        hole = above
      }
      heap[hole] = due
    },
    takeUntil(now) {
      const first = heap[0]
      if (first === undefined || first.at > now) return null
      const last = heap.pop() ?? first
      if (heap.length > 0) sink(heap, last)
      return first
    },
  }
}

export interface DueQueue<What> {
  put(at: number, what: What): void
  /** The earliest that is due by now, or `null`. */
  takeUntil(now: number): Due<What> | null
}

function sink<What>(heap: Due<What>[], due: Due<What>): void {
  let hole = 0
  for (;;) {
    const left = 2 * hole + 1
    const [one, other] = [heap[left], heap[left + 1]]
    if (one === undefined) break
    const smaller = other !== undefined && before(other, one) ? other : one
    if (before(due, smaller)) break
    heap[hole] = smaller
    hole = smaller === other ? left + 1 : left
  }
  heap[hole] = due
}

function before<What>(one: Due<What>, other: Due<What>): boolean {
  return one.at < other.at || (one.at === other.at && one.turn < other.turn)
}

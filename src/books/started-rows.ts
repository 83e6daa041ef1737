/** Rows that are being read, and what closes them. */
interface StartedRows<R> extends AsyncIterable<R> {
  /** Wants no more of them: otherwise what they are read from stays open. */
  close(): Promise<unknown>
}

/**
 * The rows of an export, of which the first is asked for at once: from here on somebody listens to the file that they
 * are read from. One that can't be opened would end the process, while nobody did; and a generator that was never
 * started can't be closed.
 */
export function startedRows<R>(rows: Iterable<R> | AsyncIterable<R>): StartedRows<R> {
  const all = through(rows)
  let first: ReturnType<typeof all.next> | null = all.next()
  // Whoever reads them hears of it.
  first.catch(() => {})
  const next = () => {
    const asked = first ?? all.next()
    first = null
    return asked
  }
  const close = () => all.return()
  return { [Symbol.asyncIterator]: () => ({ next, return: close }), close }
}

async function* through<R>(rows: Iterable<R> | AsyncIterable<R>): AsyncGenerator<R, void, undefined> {
  yield* rows
}

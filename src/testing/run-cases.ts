import type { Awaitable } from './awaitable.js'
import type { TestRunner } from './test-runner.js'

/** What is set up for one case. */
interface Tested {
  readonly tearDown?: (() => Awaitable<void>) | undefined
}

/** How the cases of a kit are run. */
interface Kit<C, T extends Tested> {
  readonly title: string
  readonly cases: readonly C[]
  /** Why a case is skipped, as its title says; `null`: it is run. */
  readonly skipped: (each: C) => string | null
  readonly setUp: () => Awaitable<T>
  /** How it is torn down; by its own `tearDown` unless told otherwise. */
  readonly tearDown?: (tested: T) => Promise<void>
  readonly run: (each: C, tested: T) => Promise<void>
}

/** Hands the cases of a kit to a test runner. What was set up for a case is torn down, whatever came of it. */
export function runCases<C extends { readonly title: string }, T extends Tested>(
  { describe, it }: TestRunner,
  { title, cases, skipped, setUp, tearDown, run }: Kit<C, T>,
): void {
  describe(title, () => {
    for (const each of cases) {
      const why = skipped(each)
      if (why !== null) {
        it.skip?.(`${each.title} (skipped: ${why})`, async () => {})
        continue
      }
      it(each.title, async () => {
        const tested = await setUp()
        try {
          await run(each, tested)
        } finally {
          await (tearDown ?? closing)(tested)
        }
      })
    }
  })
}

async function closing(tested: Tested): Promise<void> {
  await tested.tearDown?.()
}

/**
 * The part of a test runner that the kits need: vitest, jest, mocha, node:test.
 *
 * @category Testing
 */
export interface TestRunner {
  /** `describe` of the test runner. */
  readonly describe: (title: string, body: () => void) => unknown
  /** `it` of the test runner. A skipped case is shown by its `skip`; if it has none, the case is left out. */
  readonly it: ((title: string, run: () => Promise<void>) => unknown) & {
    /** As `it`, for a test that isn't run. */
    readonly skip?: ((title: string, run: () => Promise<void>) => unknown) | undefined
  }
}

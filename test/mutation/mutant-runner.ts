import { TestRunner, test } from 'vitest'

/**
 * Runs tests against a mutant, which is seen as soon as one test is red. A file that the mutant keeps from loading is
 * such a test; otherwise it would count as a file without tests, and the mutant as unseen. Files that would still
 * follow aren't loaded any more.
 */
export default class MutantRunner extends TestRunner {
  #seen = false

  override cancel(...reason: Parameters<TestRunner['cancel']>): void {
    this.#seen = true
    super.cancel(...reason)
  }

  override async importFile(...[file, source]: Parameters<TestRunner['importFile']>): Promise<unknown> {
    if (source === 'setup') return super.importFile(file, source)
    if (this.#seen) return undefined
    try {
      return await super.importFile(file, source)
    } catch (error) {
      test('loads', () => {
        throw error
      })
    }
  }
}

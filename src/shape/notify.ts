/**
 * Calls a callback of the user's, whose failure is none of ours. One that is `async` fails later: unhandled, that would
 * end the process, with calls under way.
 *
 * @param failed - told what the callback threw, or rejected with; left out, nobody is
 */
export function notify(callback: () => unknown, failed: (thrown: unknown) => void = () => {}): void {
  try {
    Promise.resolve(callback()).catch(failed)
  } catch (thrown) {
    failed(thrown)
  }
}

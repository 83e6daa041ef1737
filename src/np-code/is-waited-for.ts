/**
 * For whoever goes without the facts of more than a hundred codes. A test holds that `npCodeRemedy` says so of these
 * and no others.
 */
const WAITED_FOR: readonly string[] = ['00', '40', '50', 'RE029']

/** Whether nothing is to be done about a code but to wait. */
export function isWaitedFor(code: string): boolean {
  return WAITED_FOR.includes(code)
}

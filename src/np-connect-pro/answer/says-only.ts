/** Whether a refusal has this one reason and no other. */
export function saysOnly(code: string, codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((each) => each === code)
}

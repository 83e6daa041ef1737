import type { ViolationCode } from '../../refusal/violation-code.js'

const OF_INPUT: readonly string[] = [
  'malformed',
  'slip_malformed',
  'payment_method_linked',
] satisfies readonly ViolationCode[]

/**
 * Whether what was handed in is refused: that is to be put right, however the order is (READ-19, READ-24, PAY-02).
 */
export function isOfInput({ code }: { readonly code: string }): boolean {
  return OF_INPUT.includes(code)
}

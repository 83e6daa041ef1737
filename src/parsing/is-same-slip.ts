/** Whether two slip numbers are the same: each is printed with hyphens and without (SHIP-01). */
export function isSameSlip(one: string, other: string): boolean {
  return one.replaceAll('-', '') === other.replaceAll('-', '')
}

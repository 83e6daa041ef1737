/** The clock's time as an instant for events and reports. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

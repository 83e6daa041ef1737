/**
 * Whether the file as a whole says that it wasn't read to its end; one whose column is empty was.
 *
 * @param {{ faults: readonly { code: string }[] }} report
 */
export function hasBrokenOff({ faults }) {
  return faults.some(({ code }) => code !== 'column_empty')
}

/** Says that an option makes no sense: a mistake of whoever wrote it. */
export function mistake(option: string, wanted: string): never {
  throw new TypeError(`The simulator's option ${option} has to be ${wanted}.`)
}

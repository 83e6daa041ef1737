/**
 * Says what something has to be that a program was to give: a mistake of whoever wrote it. What stands there instead is
 * never repeated, since it may be personal, or a secret.
 *
 * @param what - what it is, such as `clock.now`
 * @param wanted - what it has to be, such as "a function"
 */
export function mistake(what: string, wanted: string): never {
  throw new TypeError(`${what} has to be ${wanted}.`)
}

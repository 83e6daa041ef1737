/**
 * Where every measured result goes, so that the compiler can't find that nobody wants it.
 *
 * @type {{ value: unknown }}
 */
export const sink = { value: undefined }

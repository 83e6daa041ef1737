import type { ShownBesideEnd } from './shown-beside-end.js'

/** A copy of what is shown, each field read once. */
export function shownFields<S extends ShownBesideEnd>(shown: S): S {
  const copy = { ...shown }
  const { problemCodes } = copy
  return { ...copy, problemCodes: Array.isArray(problemCodes) ? Array.from(problemCodes) : problemCodes }
}

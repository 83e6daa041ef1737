import { HELP, readOptions } from './options.mjs'

/** What `triage.mjs` is made of: its arguments, and what it does. */
export const PARTS = { readOptions, HELP, load: () => import('./run.mjs') }

import { HELP, readOptions } from './options.mjs'

/** What `demo.mjs` is made of: its arguments, and what it does. */
export const PARTS = { readOptions, HELP, load: () => import('./run.mjs') }

import { program } from './demo/program.mjs'
import { HELP, readOptions } from './triage/options.mjs'

await program({ readOptions, HELP, load: () => import('./triage/run.mjs') })

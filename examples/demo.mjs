import { HELP, readOptions } from './demo/options.mjs'
import { program } from './demo/program.mjs'

await program({ readOptions, HELP, load: () => import('./demo/run.mjs') })

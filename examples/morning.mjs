import { program } from './demo/program.mjs'
import { HELP, readOptions } from './morning/options.mjs'

await program({ readOptions, HELP, load: () => import('./morning/run.mjs'), whenClosed: 1 })

import { PARTS } from './demo/parts.mjs'
import { program } from './demo/program.mjs'

await program(PARTS)

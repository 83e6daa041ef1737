import { program } from './demo/program.mjs'
import { PARTS } from './morning/parts.mjs'

await program(PARTS)

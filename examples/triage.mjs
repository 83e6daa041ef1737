import { program } from './demo/program.mjs'
import { PARTS } from './triage/parts.mjs'

await program(PARTS)

import { imported } from './entries-imported.mjs'
import { say } from './say.mjs'

say(imported)

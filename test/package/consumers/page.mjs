import { ofPages } from './entries-of-pages.mjs'
import { say } from './say.mjs'

say(ofPages)

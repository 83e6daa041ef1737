const required = require('./entries-required.cjs')

import('./say.mjs').then(({ say }) => say(required))

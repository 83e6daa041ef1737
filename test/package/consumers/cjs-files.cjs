const byFile = require('./entries-by-file.cjs')

import('./say.mjs').then(({ say }) => say(byFile))

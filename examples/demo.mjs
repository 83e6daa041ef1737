import { HELP, readOptions } from './demo/options.mjs'

const NARROWEST = 40
const WIDEST = 120
const { stdout, stderr, env } = process

// `npm run demo | head` closes the pipe early: that is no failure of ours.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

const { options, wrong } = readOptions(process.argv.slice(2))
if (wrong !== undefined) {
  stderr.write(`${wrong}\n\n${/--lang[ =]en/.test(process.argv.join(' ')) ? HELP.en : HELP.ja}`)
  process.exitCode = 2
} else if (options.help) {
  stdout.write(HELP[options.locale])
} else {
  process.exitCode = await start(options)
}

/** @param {import('./demo/options.mjs').Options} options */
async function start(options) {
  try {
    const { run } = await import('./demo/run.mjs')
    return run(options, { columns: columns(), stdout, stderr, env })
  } catch (error) {
    // Not built, or built before something that the demo needs was there.
    const stale = error instanceof SyntaxError && error.message.includes('makeshop-np-atobarai')
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && !stale) throw error
    stderr.write('先に npm install と npm run build を実行してください。 / Run npm install and npm run build first.\n')
    return 1
  }
}

function columns() {
  const given = stdout.columns ?? Number.parseInt(env.COLUMNS ?? '', 10)
  return Math.min(WIDEST, Math.max(NARROWEST, given > 0 ? given : 80))
}

import { printable } from './printable.mjs'
import { localeOf } from './wrong-arguments.mjs'

const NARROWEST = 40
const WIDEST = 120

/**
 * Runs an example program: its arguments, `--help`, the width of the screen, and its exit code.
 *
 * @template {{ help: boolean, locale: 'ja' | 'en' }} Options
 * @param {{
 *   readOptions: (args: readonly string[]) => { options?: Options, wrong?: string },
 *   HELP: Readonly<Record<'ja' | 'en', string>>,
 *   load: () => Promise<{ run: (options: Options, io: object) => number | Promise<number> }>,
 *   whenClosed?: number,
 * }} parts `load`: imports what needs the built package, so that its absence can be explained; `whenClosed`: the exit
 *   code where nobody reads on
 */
export async function program({ readOptions, HELP, load, whenClosed = 0 }) {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error) => {
      // `npm run demo | head` closes the pipe early: that is no failure of ours, unless something was still to be done.
      if (error.code !== 'EPIPE' && stream === stdout) stderr.write(`${error.message}\n`)
      process.exit(error.code === 'EPIPE' ? whenClosed : 1)
    })
  }
  const args = process.argv.slice(2)
  const { options, wrong } = readOptions(args)
  if (wrong !== undefined) {
    stderr.write(`${printable(wrong, Infinity)}\n\n${HELP[localeOf(args)]}`)
    process.exitCode = 2
  } else if (options.help) {
    stdout.write(HELP[options.locale])
  } else {
    process.exitCode = await start(load, options, { columns: columns(), stdout, stderr, env })
  }
}

async function start(load, options, io) {
  let run
  try {
    run = (await load()).run
  } catch (error) {
    // Not built, or built before something that the program needs was there.
    const stale = error instanceof SyntaxError && error.message.includes('makeshop-np-atobarai')
    const missing = ['ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(error.code)
    if (!missing && !stale) throw error
    io.stderr.write(
      '先に npm install と npm run build を実行してください。 / Run npm install and npm run build first.\n',
    )
    return 1
  }
  return run(options, io)
}

function columns() {
  const given = process.stdout.columns ?? Number.parseInt(process.env.COLUMNS ?? '', 10)
  return Math.min(WIDEST, Math.max(NARROWEST, given > 0 ? given : 80))
}

import { printable } from './printable.mjs'
import { localeOf } from './wrong-arguments.mjs'

const NARROWEST = 40
const WIDEST = 120

/**
 * What an example program answers to its arguments: its help, what is wrong with them, or what it is there for. It knows
 * of its process only what it is given, and keeps nothing from one call to the next.
 *
 * @template {{ help: boolean, locale: 'ja' | 'en' }} Options
 * @param {{
 *   readOptions: (args: readonly string[]) => { options?: Options, wrong?: string },
 *   HELP: Readonly<Record<'ja' | 'en', string>>,
 *   load: () => Promise<{ run: (options: Options, io: object) => number | Promise<number> }>,
 * }} parts `load`: imports what needs the built package, so that its absence can be explained
 * @param {readonly string[]} args
 * @param {{ stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 * @returns {Promise<number>} the exit code
 */
export async function answer({ readOptions, HELP, load }, args, { stdout, stderr, env }) {
  const { options, wrong } = readOptions(args)
  if (wrong !== undefined) {
    stderr.write(`${printable(wrong, Infinity)}\n\n${HELP[localeOf(args)]}`)
    return 2
  }
  if (options.help) {
    stdout.write(HELP[options.locale])
    return 0
  }
  return start(load, options, { columns: columnsOf(stdout, env), stdout, stderr, env })
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

/** The width of the screen, or of what stands for one. */
function columnsOf(stdout, env) {
  const given = stdout.columns ?? Number.parseInt(env.COLUMNS ?? '', 10)
  return Math.min(WIDEST, Math.max(NARROWEST, given > 0 ? given : 80))
}

import { answer } from './answer.mjs'

/**
 * Runs an example program: what `answer` says becomes what its process says.
 *
 * @param {Parameters<typeof answer>[0] & { whenClosed?: number }} parts `whenClosed`: the exit code where nobody reads on
 */
export async function program({ whenClosed = 0, ...parts }) {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error) => {
      // `npm run demo | head` closes the pipe early: that is no failure of ours, unless something was still to be done.
      if (error.code !== 'EPIPE' && stream === stdout) stderr.write(`${error.message}\n`)
      process.exit(error.code === 'EPIPE' ? whenClosed : 1)
    })
  }
  process.exitCode = await answer(parts, process.argv.slice(2), { stdout, stderr, env })
}

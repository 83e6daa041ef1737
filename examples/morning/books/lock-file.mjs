import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { BooksFault } from './books-fault.mjs'

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

/**
 * Lets one run at a time have the books. What ends a run takes its lock away, but for a kill that nothing can catch.
 *
 * @param {string} lock
 * @returns {() => void} gives it back
 */
export function lockFile(lock) {
  try {
    const file = openSync(lock, 'wx', 0o600)
    writeFileSync(file, `${process.pid}`)
    closeSync(file)
  } catch (error) {
    if (error.code === 'EEXIST') throw new BooksFault('in_use', lock, ownerOf(lock))
    throw new BooksFault('not_written', lock, error.code)
  }
  const unlock = () => {
    // Once: behind it the lock may be another run's.
    process.off('exit', unlock)
    for (const signal of Object.keys(SIGNALS)) process.off(signal, end)
    rmSync(lock, { force: true })
  }
  const end = (/** @type {keyof typeof SIGNALS} */ signal) => process.exit(128 + SIGNALS[signal])
  process.on('exit', unlock)
  for (const signal of Object.keys(SIGNALS)) process.on(signal, end)
  return unlock
}

/** The number of the process that has it. */
function ownerOf(lock) {
  try {
    return readFileSync(lock, 'utf8').slice(0, 20)
  } catch {
    return ''
  }
}

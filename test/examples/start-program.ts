import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './run-demo.js'
import type { Program, Run } from './run-program.js'

/** Starts an example program as a user does, in a process of its own. */
export function startProgram(
  program: Program,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const options = { cwd: ROOT, env: { ...process.env, COLUMNS: '80', ...env }, maxBuffer: 2 ** 26 }
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join('examples', `${program}.mjs`), ...args],
      options,
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}

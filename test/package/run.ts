import { execFile } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const { PATH, HOME } = process.env

/**
 * Runs a program to its end, whatever its exit code is. Its environment is bare: what the test run has in NODE_PATH or
 * NODE_OPTIONS could make a missing module appear.
 */
export function run(
  program: string,
  args: readonly string[],
  cwd?: string,
  env: NodeJS.ProcessEnv = { PATH, HOME },
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 2 ** 24 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

/** Runs a JavaScript file with a Node (this one, unless another is named), and reads the JSON that it prints. */
export async function runNode(
  cwd: string,
  file: string,
  args: readonly string[] = [],
  node = process.execPath,
  flags: readonly string[] = [],
) {
  const { code, out, err } = await run(node, [...flags, file, ...args], cwd)
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${err.slice(0, 2000)}`)
  return JSON.parse(out) as unknown
}

import { Writable } from 'node:stream'
// @ts-expect-error the examples are plain JavaScript
import { answer } from '../../examples/demo/answer.mjs'
// @ts-expect-error the examples are plain JavaScript
import { PARTS as DEMO } from '../../examples/demo/parts.mjs'
// @ts-expect-error the examples are plain JavaScript
import { PARTS as MORNING } from '../../examples/morning/parts.mjs'
// @ts-expect-error the examples are plain JavaScript
import { PARTS as TRIAGE } from '../../examples/triage/parts.mjs'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Program = 'demo' | 'morning' | 'triage'

const PARTS = { demo: DEMO, morning: MORNING, triage: TRIAGE }

/**
 * What an example program says to these arguments. It isn't started: that takes most of the time of a run, and
 * `programs.test.ts` holds that it says the same as a process of its own.
 */
export async function runProgram(
  program: Program,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [stdout, stderr] = [collected(), collected()]
  const io = { stdout: stdout.stream, stderr: stderr.stream, env: { ...process.env, COLUMNS: '80', ...env } }
  const code: number = await answer(PARTS[program], args, io)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** A stream that is no terminal. */
function collected() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

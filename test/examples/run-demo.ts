import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OrderEventType } from '../../src/index.js'
import { emptyFolder } from './empty-folder.js'
import { type Run, runProgram } from './run-program.js'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The part of `--json` that the tests look at; examples/README.md describes the whole. */
export interface Report {
  readonly orders: readonly {
    readonly orderNumber: string
    readonly origin: string
    readonly paymentStatus: string | null
    readonly path: readonly string[]
    readonly closed: { readonly reason: string } | null
    readonly paymentFee: number | null
    readonly steps: readonly {
      readonly event: OrderEventType
      readonly label: string
      readonly outcome: string
      readonly routes: readonly { readonly rule: string }[]
    }[]
    readonly openFollowUps: readonly { readonly kind: string; readonly message: string }[]
  }[]
  readonly summary: {
    readonly orders: number
    readonly byStatus: Readonly<Record<string, number>>
    readonly closed: Readonly<Record<string, number>>
    readonly notLinked: Readonly<Record<string, number>>
    readonly events: Readonly<Record<string, number>>
    readonly refusedByRule: Readonly<Record<string, number>>
    readonly openFollowUps: Readonly<Record<string, number>>
    readonly notRun: number
    readonly inputErrors: number
  }
  readonly errors: readonly { readonly file: string; readonly path: string; readonly line: number | null }[]
}

/** The demo runs against what a user gets, so the package has to be built. */
export function needsBuild(): void {
  if (existsSync(join(ROOT, 'dist', 'index.js'))) return
  throw new Error('dist/index.js is missing: run `npm run build` before the tests of the examples')
}

export function runDemo(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runProgram('demo', args, env)
}

const runs = new Map<string, Promise<Run>>()

/** The same, but once for whoever asks for the same: for runs that take a while. */
export function sharedRun(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const key = JSON.stringify([args, env])
  const run = runs.get(key) ?? runDemo(args, env)
  runs.set(key, run)
  return run
}

export async function reportOf(args: readonly string[]): Promise<Report> {
  return JSON.parse((await runDemo(['--json', ...args])).stdout)
}

/** Writes a file for one test and says where. */
export function fileWith(content: string | Uint8Array): string {
  const file = join(emptyFolder(), 'input.json')
  writeFileSync(file, content)
  return file
}

export function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

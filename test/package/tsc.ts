import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './installed.js'
import { run } from './run.js'

/** A project of somebody who uses the package: how it is compiled, and its files with their texts. */
export interface Project {
  readonly options: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, string>>
}

/** A consumer without DOM and without Node's types, as strict as TypeScript can be. */
const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022'],
  types: [],
}

/**
 * What TypeScript's own command says of a project in a folder: `file(line): code`, one for each error, or the errors
 * about the options as they came.
 */
export async function typeErrors(
  dir: string,
  { options, files }: Project,
  tsc = join(ROOT, 'node_modules/typescript/bin/tsc'),
): Promise<readonly string[]> {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text)
  const config = join(dir, `tsconfig.${Object.keys(files).join('.')}.${Object.values(options).join('.')}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, files: Object.keys(files) }))
  const { code, out, err } = await run(process.execPath, [tsc, '-p', config, '--pretty', 'false'], dir)
  const errors = out.split('\n').filter((line) => /error TS\d+/.test(line))
  if (code !== 0 && errors.length === 0) throw new Error(`tsc ended with ${code}: ${out}${err}`)
  return errors.map((line) => line.replace(/^(.*)\((\d+),\d+\): error (TS\d+):.*$/, '$1($2): $3'))
}

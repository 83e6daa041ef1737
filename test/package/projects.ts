import type { Project } from './tsc.js'
import { EVERY_ENTRY, MAIN_ENTRY, WRONG } from './type-consumers.js'

/** The lines of `WRONG` that are wrong, each complained of by a type that isn't what it says. */
const WRONG_LINES = WRONG.split('\n').flatMap((line, at) => (line.startsWith('export const ') ? [at + 1] : []))
const complaintsOf = (file: string) => WRONG_LINES.map((line) => `${file}(${line}): TS2322`)

/** What has to be complained of in a project: all that is wrong, and nothing else. */
export function complaintsExpected({ files }: Project): readonly string[] {
  return Object.keys(files)
    .filter((file) => file.includes('wrong'))
    .flatMap(complaintsOf)
}

/** xstate's and zod's types name AbortSignal and URL: without DOM, their users skip the check of libraries. */
const skipLibCheck = true

/** A consumer of every entry under each mode of resolution, and one that is wrong. */
export const PROJECTS: Readonly<Record<string, Project>> = {
  'nodenext, both': {
    options: { module: 'nodenext', skipLibCheck },
    files: { 'next.cts': EVERY_ENTRY, 'next.mts': EVERY_ENTRY, 'next-wrong.cts': WRONG, 'next-wrong.mts': WRONG },
  },
  'node16, both': {
    options: { module: 'node16', skipLibCheck },
    files: { '16.cts': EVERY_ENTRY, '16.mts': EVERY_ENTRY, '16-wrong.cts': WRONG, '16-wrong.mts': WRONG },
  },
  'a bundler': {
    options: { module: 'esnext', moduleResolution: 'bundler', skipLibCheck },
    files: { 'bundled.ts': EVERY_ENTRY, 'bundled-wrong.ts': WRONG },
  },
  'node10, which knows no exports': {
    options: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0', skipLibCheck },
    files: { '10.ts': EVERY_ENTRY, '10-wrong.ts': WRONG },
  },
}

/** A consumer of the main entry, with libraries checked too and without DOM. */
export const PURE: Project = {
  options: { module: 'nodenext', skipLibCheck: false },
  files: { 'pure.cts': MAIN_ENTRY, 'pure.mts': MAIN_ENTRY },
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder, which is gone behind the test that runs, or behind all of a file: `emptyFolder(afterAll)`. */
export function emptyFolder(behind: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'np-example-'))
  behind(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

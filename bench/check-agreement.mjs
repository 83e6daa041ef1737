import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Checks that the hand-written reducer keeps its promise, in a process of its own: the values that it takes to find out
 * would show the compiler shapes that no order in use has.
 *
 * @returns {import('./harness/aim.mjs').Aim}
 */
export function checkAgreement() {
  const program = fileURLToPath(new URL('agree.mjs', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
  const said = `${stdout}${stderr}`.trim()
  console.log(said)
  return {
    text: 'the hand-written reducer promises the same as decide',
    met: status === 0,
    measured: said.slice(said.lastIndexOf('\n') + 1),
  }
}

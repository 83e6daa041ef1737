import { handWritten, ours } from '../contenders/plain.mjs'
import { transitionLeast, transitionOurs } from '../contenders/xstate.mjs'
import { allocated } from '../harness/allocated.mjs'
import { plain } from '../harness/format.mjs'
import { cases } from './decide-cases.mjs'

const CONTENDERS = [
  { name: 'decide', call: ours },
  { name: 'hand-written reducer', call: handWritten },
  { name: 'XState transition(), our machine', call: transitionOurs },
  { name: 'XState transition(), least machine', call: transitionLeast },
]

/** The bytes that one call allocates. */
export function allocationSection() {
  const calls = cases.flatMap((measured) => CONTENDERS.map(({ call }) => call(measured)))
  const bytes = [...allocated(calls)]
  for (const { name } of cases) printBytes(name, bytes.splice(0, CONTENDERS.length))
  return []
}

/**
 * @param {string} title
 * @param {readonly number[]} bytes of the contenders
 */
function printBytes(title, bytes) {
  console.log(`\n  ${title}`)
  for (const [at, { name }] of CONTENDERS.entries()) {
    const ratio = `${plain(bytes[at] / bytes[0])} ×`.padStart(9)
    console.log(`    ${name.padEnd(44)}${ratio}  ${bytes[at].toFixed(0).padStart(7)} B`)
  }
}

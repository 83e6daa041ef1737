import { readFileSync } from 'node:fs'
import { notJson, notReadable, notUtf8 } from './faults.mjs'
import { jsonFault } from './json-fault.mjs'

/**
 * Reads a JSON file. What is wrong with it comes as a value: one bad file must not end the whole run.
 *
 * @param {string} file
 * @returns {{ value: unknown, fault?: undefined } | { value?: undefined, fault: import('./faults.mjs').Fault }}
 */
export function readJson(file) {
  let bytes
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return { fault: notReadable(error.code ?? error.name) }
  }
  let text
  try {
    // Without `ignoreBOM` it also takes off the byte order mark that Windows tools put in front.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: notUtf8() }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    const { line, column } = jsonFault(text)
    return { fault: notJson(line, column) }
  }
}

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BooksFault } from './books-fault.mjs'

/**
 * All of it or nothing: whatever ends the run, and however full the disk is, the file is the old one or the new one.
 *
 * @param {string} path
 * @param {string} text
 */
export function replaceFile(path, text) {
  const beside = `${path}.new`
  try {
    onDisk(openSync(beside, 'w', 0o600), (file) => writeFileSync(file, text))
    renameSync(beside, path)
    onDisk(openSync(dirname(path), 'r'), () => {})
  } catch (error) {
    rmSync(beside, { force: true })
    throw new BooksFault('not_written', path, error.code)
  }
}

/** @param {number} file @param {(file: number) => void} write */
function onDisk(file, write) {
  try {
    write(file)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

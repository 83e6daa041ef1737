import { expect, it } from 'vitest'
import { below, read } from './files-below.js'

/** Folders whose tests mutants aren't run against, and files that they aren't. */
const LEFT_OUT = read('test/mutation/vitest.config.ts')
const FOLDERS_LEFT_OUT = /^test\/(?:examples|package|house|trace|mutation)\//

it('what reads the sources as text is left out of a mutation run, whose sources are others', () => {
  const readers = below('test', '.test.ts').filter(
    (file) => !FOLDERS_LEFT_OUT.test(file) && /new URL\('[./]*\/src\//.test(read(file)),
  )
  expect(readers).not.toEqual([])
  expect(readers.filter((file) => !LEFT_OUT.includes(`'${file}'`))).toEqual([])
})

import { expect, it } from 'vitest'
// @ts-expect-error the examples are plain JavaScript
import { progressBar } from '../../examples/triage/progress-bar.mjs'

const MEGABYTE = 1_000_000
const shownOn = (isTTY: boolean, size: number): readonly string[] => {
  const written: string[] = []
  const bar = progressBar({ isTTY, write: (text: string) => written.push(text) }, { reading: '読み込み中' })
  for (let done = size / 1_000; done <= size; done += size / 1_000) bar.show(done, size)
  bar.done()
  return written
}

it('the bar is drawn once for each percent at a terminal, and taken away at the end', () => {
  const written = shownOn(true, 50 * MEGABYTE)
  expect(written[50]).toBe(`\r\u001b[K読み込み中 ${'█'.repeat(15)}${'░'.repeat(15)} 50%`)
  expect(written.length).toBeLessThanOrEqual(102)
  expect(written.at(-1)).toBe('\r\u001b[K')
})

it('nothing is drawn anywhere else, nor for a small file', () => {
  expect(shownOn(false, 50 * MEGABYTE)).toEqual([])
  expect(shownOn(true, MEGABYTE / 2)).toEqual([])
})

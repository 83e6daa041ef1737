import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { importExport } from '../../src/makeshop/index.js'
import { OPTIONS } from './exports.js'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const MB = 1_000_000
const HEADER = '注文番号,決済方法,決済ステータス,配送ステータス,届け先住所\n'
const row = (order: number, status: string) =>
  `P2026040100000000${1000 + order},NP後払い,${status},未配送,${'阿修羅町'.repeat(5_000)}\n`

/** 16 MB of addresses, each order with two rows: one that continues, and one that says what came of it. */
async function* anExport(status: string): AsyncGenerator<string> {
  yield HEADER
  for (let order = 0; order < 200; order += 1) yield row(order, status).repeat(2)
}

it.each([
  ['imported', '審査OK', ['header', 'continued', 'imported']],
  ['not understood', '審査持ち', ['header', 'continued', 'not_understood']],
])('reports that are kept hold nothing of the file but what they say: %s', async (_, status, outcomes) => {
  collect()
  const before = getHeapStatistics().used_heap_size
  const kept = []
  for await (const report of importExport(anExport(status), OPTIONS)) kept.push(report)
  collect()
  const after = getHeapStatistics().used_heap_size
  expect(new Set(kept.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
  expect(kept).toHaveLength(401)
  expect(after - before).toBeLessThan(3 * MB)
})

it('the last slip number and carrier that were read keep nothing of the file', async () => {
  const shipped = (order: number) =>
    row(order, '審査OK').replace('未配送', '配送完了').replace('\n', ',1234-5678-9013,ヤマト運輸(宅急便のサービス)\n')
  const header = HEADER.replace('\n', ',伝票番号,配送業者\n')
  async function* inOnePiece(): AsyncGenerator<string> {
    yield header + Array.from({ length: 400 }, (_, order) => shipped(order)).join('')
  }
  collect()
  const before = getHeapStatistics().used_heap_size
  let last = null
  for await (const { outcome } of importExport(inOnePiece(), OPTIONS)) last = outcome
  collect()
  const after = getHeapStatistics().used_heap_size
  expect(last).toBe('imported')
  expect(after - before).toBeLessThan(3 * MB)
})

import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import { casesOf } from '../arbitraries/cases.js'
import { cellName, UNREACHABLE } from './all-cells.js'
import { TABLE } from './cells/index.js'
import { toldByCode, toldByModel } from './comparable.js'
import { modelDecide } from './model-decide.js'
import { EVENT_TYPES, LABELS, MODEL_STATUSES } from './names.js'

const SEED = 20260402
const PER_ROW = 3

for (const status of MODEL_STATUSES) {
  describe(LABELS[status], () => {
    for (const type of EVENT_TYPES) {
      const cases = casesOf(status, type, PER_ROW, SEED)
      for (const row of TABLE[status][type]) {
        const name = cellName(status, type, row)
        if (UNREACHABLE.has(name)) continue
        it(`${name}: ${row.so.rules.join(', ')}`, () => {
          expect(cases.get(name)).toHaveLength(PER_ROW)
          for (const [order, event] of cases.get(name) ?? []) {
            const outcome = modelDecide(order, event)
            const result = decide(order, event)
            expect({ event, ...toldByCode(result) }).toStrictEqual({ event, ...toldByModel(outcome) })
            if (!result.ok || !outcome.ok) continue
            if (!result.val.changed) expect(result.val.order).toBe(order)
            const cited = [...result.val.rules, ...result.val.warnings.map(({ rule }) => rule)]
            expect(cited).toEqual(expect.arrayContaining([...outcome.rules]))
          }
        })
      }
    }
  })
}

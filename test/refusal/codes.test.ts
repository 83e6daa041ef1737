import { expect, it } from 'vitest'
import { definition } from '../../src/index.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'
import { LINK_REFUSAL_CODES, REFUSAL_CODES, WARNING_CODES } from './codes.js'

it('READ-18: decide refuses and leads elsewhere by what the lifecycle says, or because something is malformed', () => {
  const cells = [definition, ...Object.values(definition.states)].flatMap(({ on }) => Object.values(on))
  const said = cells.flat().flatMap(({ meta }) => meta.code ?? [])
  expect(new Set(['malformed', ...said])).toStrictEqual(new Set(Object.keys(REFUSAL_CODES)))
})

it('every code is one of a refusal, of a warning, or of an order that isn’t linked', () => {
  const all = Object.keys({ ...REFUSAL_CODES, ...WARNING_CODES, ...LINK_REFUSAL_CODES })
  expect(new Set(all)).toStrictEqual(new Set(Object.keys(VIOLATION_TEXTS)))
  // `malformed` alone is of two kinds.
  const each = [REFUSAL_CODES, WARNING_CODES, LINK_REFUSAL_CODES].flatMap((codes) => Object.keys(codes))
  expect(each).toHaveLength(all.length + 1)
})

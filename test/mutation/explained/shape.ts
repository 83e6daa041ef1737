import type { ExplainedSurvivor } from '../mutation-faults.js'
import { survivorsOf } from './survivors-of.js'

export const SHAPE: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/shape/keys-of.ts', 'each key is one of them; only the compiler has to be told', [
    'MethodExpression',
    'return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key))',
    'return Object.keys(table)',
  ]),
]

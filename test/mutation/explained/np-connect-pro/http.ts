import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const HTTP: readonly ExplainedSurvivor[] = [
  ...survivorsOf('src/np-connect-pro/http/nothing-was-sent.ts', 'what is undefined counts as false', [
    'BlockStatement',
    '} catch { return false }',
    '} catch {}',
  ]),
]

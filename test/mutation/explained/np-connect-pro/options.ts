import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const OPTIONS: readonly ExplainedSurvivor[] = survivorsOf(
  'src/np-connect-pro/options/settings-of.ts',
  'neither is an SPコード',
  ['ArrowFunction', '() => null,', '() => undefined,'],
)

import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const HTTP: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/np-connect-pro/http/read-body.ts',
    'every platform decodes UTF-8; only the compiler asks',
    [
      'ConditionalExpression',
      'const reader = decoder === null ? undefined : response.body?.getReader?.()',
      'const reader = false ? undefined : response.body?.getReader?.()',
    ],
    [
      'ConditionalExpression',
      'if (decoder !== null && reader !== undefined) return textOf(reader, decoder)',
      'if (true && reader !== undefined) return textOf(reader, decoder)',
    ],
  ),
  ...survivorsOf('src/np-connect-pro/http/nothing-was-sent.ts', 'what is undefined counts as false', [
    'BlockStatement',
    '} catch { return false }',
    '} catch {}',
  ]),
]

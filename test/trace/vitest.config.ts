import { mergeConfig } from 'vitest/config'
import { base } from '../../vitest.config.js'
import { takeAway } from './take-away.js'

const rule = process.env['TRACE_RULE']
if (rule === undefined) throw new Error('TRACE_RULE names the rule to take away.')
/** Which of its takeaways, if there are several. */
const at = Number(process.env['TRACE_AT'] ?? 0)

export default mergeConfig(base, {
  root: new URL('../..', import.meta.url).pathname,
  plugins: [takeAway(rule, at)],
  test: { testNamePattern: new RegExp(`\\b${rule}\\b`), passWithNoTests: true },
})

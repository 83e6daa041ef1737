import { isInstant } from '../../order/form/is-instant.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { listOf } from '../../shape/list-of.js'
import { NONE } from '../../shape/none.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import type { NewestExport } from './newest-export.js'
import { readTakeOverOptions, type TakeOverReading } from './read-take-over-options.js'
import type { RunningTakeOver } from './running-take-over.js'
import { takeOver } from './take-over.js'
import type { TakeOverCode } from './take-over-code.js'
import type { TakeOverOptions } from './take-over-options.js'

type Started = Result<RunningTakeOver, Finding<TakeOverCode> | Violation<'malformed'>>

/**
 * Reads the options of a take-over, now, and gives what starts it behind the newest export: whoever has to wait for
 * that goes by what was asked.
 */
export function takeOverBy(options: TakeOverOptions): (newest: NewestExport | null) => Started {
  const read = readTakeOverOptions(options)
  return (newest) => {
    if (typeof read === 'string') return Err(malformed(read))
    if (read.isMadeAhead) return Err(findingOf('export_ahead', 'LINK-06', read.at))
    return attempt(
      () => startAfter(newest, read),
      () => Err(malformed('newest')),
    )
  }
}

function startAfter(newest: NewestExport | null, options: TakeOverReading): Started {
  if (newest === null) return Ok(takeOver(options, NONE))
  if (!isRecord(newest)) return Err(malformed('newest'))
  const { at, numberForms } = newest
  if (!isInstant(at)) return Err(malformed('newest.at'))
  const forms = listOf(numberForms ?? NONE, isText)
  if (forms === null) return Err(malformed('newest.numberForms'))
  const isOutdated = Date.parse(options.at) < Date.parse(at)
  if (isOutdated) return Err(findingOf('export_outdated', 'LINK-06', at))
  return Ok(takeOver(options, forms))
}

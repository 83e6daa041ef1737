import { Err, Ok, type Result } from '../../result.js'
import { readWith } from '../../schema/read-with.js'
import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { MakeshopOrder } from './makeshop-order.js'
import { makeshopOrderSchema } from './makeshop-order-schema.js'

/** Reads anything as an order of the API. The issues name paths, never values. */
export function readMakeshopOrder(value: unknown): Result<MakeshopOrder, readonly ImportIssue[]> {
  const read = readWith(makeshopOrderSchema, value)
  if (read.ok) return Ok(read.val)
  return Err(
    read.val.issues.map(({ path }) => (path === '' ? issue('not_an_object', null) : issue('field_malformed', path))),
  )
}

import * as z from 'zod'
import { readWith } from '../read-with.js'
import { FORMAT_VERSION } from './stored-order.js'

/** What every format of a stored order has in common. */
const storedFormatSchema = z.object({ formatVersion: z.int().min(1) })

/** Whether a newer release stored it, in a format that this one doesn't know. */
export function isNewerFormat(value: unknown): boolean {
  const format = readWith(storedFormatSchema, value)
  return format.ok && format.val.formatVersion > FORMAT_VERSION
}

import { isText } from './is-text.js'

/** Whether a value is a text or absent; `null` stands for absent (READ-24). */
export function isOptionalText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || isText(value)
}

import type * as z from 'zod'
import { issueDetail } from '../../schema/issue/issue-detail.js'
import type { ShapeIssueCode } from '../../schema/issue/shape-issue.js'
import { paymentMethodShape } from '../../schema/value/payment-method-shape.js'
import { NONE } from '../../shape/none.js'
import { excerpt } from '../../text/excerpt.js'
import type { Words } from '../../wording/words.js'
import { EXPORT_COLUMNS } from './export-column.js'
import { importSettingsShape } from './import-settings-shape.js'
import { rowDefaultsShape } from './row-defaults-shape.js'

const TABLES: readonly unknown[] = [
  'paymentStatuses',
  'paymentMethods',
  'deliveryStatuses',
  'receiptStatuses',
  'carriers',
]

/** What can be set in each object, by where it stands in the settings. */
const SETTABLE: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(importSettingsShape),
  otherwise: Object.keys(rowDefaultsShape),
  columns: EXPORT_COLUMNS,
}

/**
 * What is wrong with an entry of a shop's settings, and what can stand there; `null` where the words that every schema
 * has say it.
 *
 * @param keys - where it stands
 */
export function settingsMessage(
  code: ShapeIssueCode,
  keys: readonly PropertyKey[],
  issue: z.core.$ZodIssue,
): Words | null {
  const [setting] = keys
  const isWhole = keys.length === 1
  const name = excerpt(String(keys.at(-1)))
  switch (code) {
    case 'unknown_field':
      return unknown(name, SETTABLE[isWhole ? '' : String(setting)] ?? NONE)
    case 'not_among':
      return TABLES.includes(setting) ? noMeaning(name, issue.input, issueDetail(issue, NONE)) : null
    case 'missing':
      return setting === 'ownPaymentMethods' ? incomplete(Object.keys(paymentMethodShape).join(', ')) : null
    case 'empty':
      return setting === 'columns' ? EMPTY_HEADING : null
    case 'malformed':
      if (setting === 'columns') return isWhole ? NO_COLUMNS : NO_HEADING
      return TABLES.includes(setting) ? NO_TABLE : null
    default:
      return null
  }
}

function unknown(name: string, names: readonly string[]): Words | null {
  if (names.length === 0) return null
  const settable = names.join(', ')
  return {
    ja: `「${name}」という項目はありません。次の項目を指定できます: ${settable}`,
    en: `There is no "${name}" here. What can be set: ${settable}`,
  }
}

function noMeaning(name: string, meaning: unknown, meanings: string): Words {
  if (typeof meaning !== 'string') {
    return {
      ja: `「${name}」の意味として、次のいずれかを指定してください: ${meanings}`,
      en: `What "${name}" means has to be one of: ${meanings}`,
    }
  }
  const given = excerpt(meaning)
  return {
    ja: `「${name}」の意味として「${given}」は指定できません。次のいずれかを指定してください: ${meanings}`,
    en: `"${name}" cannot mean "${given}". It has to be one of: ${meanings}`,
  }
}

function incomplete(fields: string): Words {
  return {
    ja: `決済方法ごとに、次の項目をすべて指定してください（linkedは、外部の決済サービスと連携するかどうか）: ${fields}`,
    en: `Each payment method needs all of these (linked: whether an outside party has a part in it): ${fields}`,
  }
}

const EMPTY_HEADING: Words = {
  ja: '見出しは空にできません。その列がない注文データなら、[] を指定してください。',
  en: 'A heading must not be empty. If the export has no such column, give [].',
}

const NO_HEADING: Words = {
  ja: '見出しを、文字列か文字列の配列で指定してください。その列がない注文データなら、[] を指定してください。',
  en: 'A heading has to be a text or a list of texts. If the export has no such column, give [].',
}

const NO_COLUMNS: Words = {
  ja: '{ "paymentStatus": "決済ステータス" } のように、列ごとの見出しをオブジェクトで指定してください。',
  en: 'This must be an object with the heading of each column, such as { "paymentStatus": "決済ステータス" }.',
}

const NO_TABLE: Words = {
  ja: '{ "表示": "意味" } の形のオブジェクトで指定してください。',
  en: 'This must be an object of the form { "text": "meaning" }.',
}

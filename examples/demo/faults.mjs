import { explain } from 'makeshop-np-atobarai'
import { printable } from './printable.mjs'

/**
 * What is wrong with an input, in both languages.
 *
 * @typedef {{ ja: string, en: string }} Text
 * @typedef {{ path: string, line?: number, column?: number, message: Text, remedy: Text }} Fault
 */

/** @param {string} path @param {unknown} value @param {readonly string[]} wanted @returns {Fault} */
export function notALabel(path, value, wanted) {
  return fault(
    path,
    `「${printable(value)}」は読み取れません。`,
    `次のどれかにしてください: ${wanted.join('、')}`,
    `"${printable(value)}" can't be read.`,
    `Use one of: ${wanted.join(', ')}`,
  )
}

/** @param {string} path @returns {Fault} */
export function notAList(path) {
  return fault(
    path,
    '配列ではありません。',
    '[ ] で囲んで並べてください。',
    'This is no array.',
    'Put the values in [ ].',
  )
}

/** @param {string} path @param {import('makeshop-np-atobarai').ParseFailure} failure @returns {Fault} */
export function notASlip(path, failure) {
  return fault(
    path,
    explain(failure, 'ja'),
    '伝票番号を1件だけ入れてください。',
    explain(failure, 'en'),
    'Enter a single slip number.',
  )
}

/** @param {string} path @returns {Fault} */
export function notAnObject(path) {
  return fault(
    path,
    'オブジェクトではありません。',
    '{ "注文番号": "…", … } の形にしてください。',
    'This is no object.',
    'Write it as { "注文番号": "…", … }.',
  )
}

/** @param {string} path @param {string} key @param {readonly string[]} known @returns {Fault} */
export function unknownKey(path, key, known) {
  return fault(
    `${path}.${printable(key)}`,
    'ここでは使わない項目です。',
    `使える項目: ${known.join('、')}`,
    'This field is not used here.',
    `Fields used here: ${known.join(', ')}`,
  )
}

/**
 * What the package's schema found. Its messages say what is wanted, so most need no further remedy.
 *
 * @param {string} path
 * @param {import('makeshop-np-atobarai/schema').ShapeIssue} issue
 * @returns {Fault}
 */
export function badShape(path, { code, message }) {
  const absent = code === 'missing'
  return { path, message, remedy: { ja: absent ? '項目を加えてください。' : '', en: absent ? 'Add it.' : '' } }
}

/** @param {string} path @param {string} number @param {string} first @returns {Fault} */
export function twice(path, number, first) {
  return fault(
    path,
    `注文番号「${printable(number)}」は ${first} と重複しています。`,
    'どちらか一方を消してください。',
    `Order ${printable(number)} is already at ${first}.`,
    'Delete one of the two.',
  )
}

/** @param {string} path @param {unknown} number @returns {Fault} */
export function unknownOrder(path, number) {
  return fault(
    path,
    `注文番号「${printable(number)}」の注文がありません。`,
    '注文番号を確かめてください。',
    `There is no order ${printable(number)}.`,
    'Look at its number.',
  )
}

/** @param {string} path @param {string} at @returns {Fault} */
export function fromTheFuture(path, at) {
  return fault(
    path,
    `${printable(at)} は未来の日時です。`,
    '行った日時にしてください。',
    `${printable(at)} is in the future.`,
    'Say when it was done.',
  )
}

/** @param {string} path @param {string} shape @returns {Fault} */
export function wrongRoot(path, shape) {
  return fault(
    path,
    'ファイルの形が違います。',
    `全体を ${shape} の形にしてください。`,
    'The file has another shape.',
    `The whole has to be ${shape}.`,
  )
}

/** @param {number} line @param {number} column @returns {Fault} */
export function notJson(line, column) {
  const { message, remedy } = fault(
    '',
    'JSONとして読めません。',
    'この位置の前後の引用符・カンマ・かっこを確かめてください。',
    'This is not JSON.',
    'Look at the quotes, commas and brackets around this place.',
  )
  return { path: '', line, column, message, remedy }
}

/** @param {string} code of Node's file system error @returns {Fault} */
export function notReadable(code) {
  return fault(
    '',
    `ファイルを読めません (${code})。`,
    'ファイル名と読み取り権限を確かめてください。',
    `The file can't be read (${code}).`,
    'Check its name and whether you may read it.',
  )
}

/** @returns {Fault} */
export function notUtf8() {
  return fault(
    '',
    '文字コードがUTF-8ではありません。',
    'UTF-8で保存し直してください。',
    'The file is not UTF-8.',
    'Save it as UTF-8.',
  )
}

/** @returns {Fault} */
function fault(path, ja, remedyJa, en, remedyEn) {
  return { path, message: { ja, en }, remedy: { ja: remedyJa, en: remedyEn } }
}

/**
 * What somebody may type or NP may say, that a column of JSON refuses, or that an escape, a normal form or a trim would
 * change.
 */
export const ODD_TEXTS = [
  ...['銀行\u0000振込', '\u0000', '地元の便\ud83d', '\ude9a便', '🚚', '𠮷野運輸'],
  ...[`"'\``, "''", '\\', '\\u0000', '\\n', '\r\n\t', '\u2028', '\ufeff'],
  ...['か\u3099', 'が', 'e\u0301', '％', '%41', '&amp;', '<b>', '{}', ';--'],
  ...['null', '007', '1e3', '', '　', ' 末尾 '],
]

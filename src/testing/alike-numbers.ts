/** An order number may have 40 characters: so it may differ from another in the last alone. */
export const ALMOST_WHOLE = `KIT-${'1'.repeat(35)}`

/** What a collation, a normal form, a number, a path, a key of parts or a URL takes for the same. */
export const ALIKE = [
  ...['A1', 'Ａ1', 'A１', 'A①'],
  ...['は1', 'ハ1', 'ﾊ1', 'ば1', 'ぱ1'],
  ...['つ1', 'っ1', 'ツ1', 'ッ1', 'や1', 'ゃ1'],
  ...['B12', 'B-12', 'B1-2'],
  ...['e1', 'é1', 'e\u03011', 'ss1', 'ß1'],
  ...['7', '007', '7.0', '+7', '1e3', '1000'],
  ...['吉1', '𠮷1', '𡈽1', '?1', '%1', '_1'],
  ...['C1', '.C1', 'C/1', 'C:1', 'C#1', "C'1", 'C"1', 'C`1', 'C\\1'],
  ...['C/2', 'C:2', 'C#2', 'C?2', 'C.2', 'C|2', 'C2'],
  ...['11', '%311', 'C%2F1', 'C&1', 'C&amp;1'],
]

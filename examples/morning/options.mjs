import { parseArgs } from 'node:util'
import { wrongArguments } from '../demo/wrong-arguments.mjs'

/**
 * @typedef {{
 *   locale: 'ja' | 'en', json: boolean, help: boolean, file: string | undefined, at: string | undefined,
 *   books: string | undefined, isNew: boolean, record: string | undefined, fewerColumns: boolean,
 *   here: string[], settings: string | undefined,
 * }} Options
 */

/**
 * @param {readonly string[]} args
 * @returns {{ options: Options, wrong?: undefined } | { options?: undefined, wrong: string }}
 */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'ja' },
        json: { type: 'boolean', default: false },
        at: { type: 'string' },
        books: { type: 'string' },
        new: { type: 'boolean', default: false },
        record: { type: 'string' },
        here: { type: 'string', multiple: true, default: [] },
        'fewer-columns': { type: 'boolean', default: false },
        'new-forms': { type: 'boolean', default: false },
        settings: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { lang, json, at, books, new: isNew, record, here, settings, help } = values
    const { 'fewer-columns': fewerColumns, 'new-forms': mayHaveNewForms } = values
    const [file] = positionals
    if (lang !== 'ja' && lang !== 'en') return { wrong: '--lang ja | en' }
    if (positionals.length > 1) return { wrong: '[orders.csv]' }
    const options = {
      locale: lang,
      json,
      help,
      file,
      at,
      books,
      isNew,
      record,
      here,
      fewerColumns,
      mayHaveNewForms,
      settings,
    }
    const isExample = [file, at, books, record, here[0]].every((given) => given === undefined)
    if (help || isExample) return { options }
    if (books === undefined) return { wrong: '--books books.json' }
    if ([file, record, here[0]].every((given) => given === undefined))
      return { wrong: 'orders.csv | --record events.json' }
    // By an old file what a newer one lacks would ship.
    if ((file === undefined) !== (at === undefined)) return { wrong: 'orders.csv --at 2026-04-03T09:00:00+09:00' }
    return { options }
  } catch (error) {
    return { wrong: wrongArguments(error, args) }
  }
}

export const HELP = {
  ja: `使い方: npm run morning -- [オプション] --books FILE [orders.csv --at INSTANT]

毎朝の注文データ (CSV) を、記録している注文に反映します。前回から変わったこと、出荷してよい荷物、
作業リストを表示し、すべての注文を次の朝のために記録します。NP にも makeshop にも接続しません。
注文者などの列は読み飛ばし、どこにも出力しません。
引数がなければ、examples/mornings の3日分を順に反映して表示します (ファイルには残しません)。

  orders.csv       注文データ
  --at INSTANT     それを makeshop で書き出した日時 (例 2026-04-03T09:00:00+09:00)
  --books FILE     注文の記録 (JSON)
  --new            記録を新しく作る (初めての日だけ)
  --record FILE    ショップで行った操作のファイル (JSON)。注文データより先に記録する
  --here NUMBER    この注文の商品は手元にある (配送ステータスを「未配送」に戻した後で)
  --fewer-columns  前回の注文データより列が減っていても反映する
  --new-forms      注文番号の形式がこれまでと違っても、新しい注文とみなす (その日だけ)
  --settings FILE  ショップの列名・コードの対応表など (JSON)
  --json           プログラム向けの JSON を1つ出力
  --lang ja|en     表示の言語 (既定は ja)
  -h, --help       この説明を表示

環境変数: COLUMNS (端末以外に出すときの幅。既定は 80)、NO_COLOR (色を付けない)
終了コード: 0 すべて読めて記録した、1 読めない行・拒否された操作・反映できないものがある、2 引数の誤り
`,
  en: `Usage: npm run morning -- [options] --books FILE [orders.csv --at INSTANT]

Takes each morning's order export (CSV) over into the orders that are kept: what has happened
since, which parcels may leave, the work lists. All orders are kept for the next morning. It
connects to neither NP nor makeshop, and reads no name or address. Without arguments it takes
three mornings of examples/mornings over, one after the other, and keeps nothing in a file.

  orders.csv       the export
  --at INSTANT     when makeshop made it (such as 2026-04-03T09:00:00+09:00)
  --books FILE     the orders that are kept (JSON)
  --new            begin them (on the first day alone)
  --record FILE    what was done in the shop (JSON); it is recorded before the export
  --here NUMBER    the goods of this order are here (once it is put back to 未配送)
  --fewer-columns  take over what has fewer columns than the export before
  --new-forms      order numbers of a form that none had before are of new orders (that day only)
  --settings FILE  the shop's column names, tables of codes and so on (JSON)
  --json           one JSON document for machines
  --lang ja|en     language (ja when left out)
  -h, --help       this text

Environment: COLUMNS (width when not at a terminal, else 80), NO_COLOR (no colours)
Exit code: 0 all was read and recorded, 1 something wasn't, or was refused, 2 bad arguments
`,
}

import { parseArgs } from 'node:util'
import { wrongArguments } from '../demo/wrong-arguments.mjs'

/**
 * @typedef {{
 *   locale: 'ja' | 'en', json: boolean, help: boolean, file: string | undefined, html: string | undefined,
 *   now: string | undefined, encoding: 'detect' | 'utf-8' | 'shift_jis' | undefined, settings: string | undefined,
 *   items: number,
 * }} Options
 */

const ENCODINGS = ['detect', 'utf-8', 'shift_jis']
const MOST_ITEMS = 10_000

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
        html: { type: 'string' },
        now: { type: 'string' },
        encoding: { type: 'string' },
        settings: { type: 'string' },
        items: { type: 'string', default: '50' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { lang, encoding, items: wanted, json, html, now, settings, help } = values
    const items = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0
    if (lang !== 'ja' && lang !== 'en') return { wrong: '--lang ja | en' }
    if (encoding !== undefined && !ENCODINGS.includes(encoding)) return { wrong: `--encoding ${ENCODINGS.join(' | ')}` }
    if (items < 1 || items > MOST_ITEMS) return { wrong: `--items 1–${MOST_ITEMS}` }
    if (positionals.length > 1) return { wrong: '[orders.csv]' }
    return { options: { locale: lang, json, help, file: positionals[0], html, now, encoding, settings, items } }
  } catch (error) {
    return { wrong: wrongArguments(error, args) }
  }
}

export const HELP = {
  ja: `使い方: npm run triage -- [オプション] [orders.csv]

makeshop の注文データ (CSV) を読み、NP後払い(自動連携) の注文を「今すること」ごとの作業リストに分けて
表示します。NP にも makeshop にも接続しません。注文者などの列は読み飛ばし、どこにも出力しません。

  orders.csv       注文データ (省略すると examples/orders-export.csv)
  --html OUT       1つのHTMLファイルに書き出す (スマートフォン・印刷・ダークモード対応)
  --json           プログラム向けの JSON を1つ出力
  --lang ja|en     表示の言語 (既定は ja)
  --now INSTANT    いつ書き出したデータか (例 2026-04-03T09:00:00+09:00。既定は現在)
  --encoding NAME  detect・utf-8・shift_jis (既定は --settings の指定、なければ detect)
  --settings FILE  ショップの列名・コードの対応表など (JSON)
  --items N        リストごとに表示する件数 (既定は 50)
  -h, --help       この説明を表示

環境変数: COLUMNS (端末以外に出すときの幅。既定は 80)、NO_COLOR (色を付けない)
終了コード: 0 最後まで読めた、1 ファイルを読めなかった、2 引数の誤り
`,
  en: `Usage: npm run triage -- [options] [orders.csv]

Reads an order export of makeshop (CSV) and sorts the orders of NP後払い(自動連携) into work
lists by what is to be done. It connects to neither NP nor makeshop, and reads no name or address.

  orders.csv       the export (examples/orders-export.csv when left out)
  --html OUT       writes one HTML file (for phones, for print, light and dark)
  --json           one JSON document for machines
  --lang ja|en     language (ja when left out)
  --now INSTANT    when it was exported (such as 2026-04-03T09:00:00+09:00; else now)
  --encoding NAME  detect, utf-8 or shift_jis (else as --settings says, or detect)
  --settings FILE  the shop's column names, tables of codes and so on (JSON)
  --items N        how many orders each list shows (50 when left out)
  -h, --help       this text

Environment: COLUMNS (width when not at a terminal, else 80), NO_COLOR (no colours)
Exit code: 0 read to the end, 1 the file can't be read, 2 bad arguments
`,
}

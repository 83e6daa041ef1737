import { parseArgs } from 'node:util'
import { wrongArguments } from './wrong-arguments.mjs'

/**
 * @typedef {{ locale: 'ja' | 'en', json: boolean, help: boolean, link: boolean, seed: number, faults: number, files:
 * readonly string[] }} Options
 */

/**
 * @param {readonly string[]} args
 * @returns {{ options: Options, wrong?: undefined } | { options?: undefined, wrong: string }}
 */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args: args.map((arg, at) => (arg === '--faults' && !isValue(args[at + 1]) ? '--faults=20' : arg)),
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'ja' },
        json: { type: 'boolean', default: false },
        link: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        faults: { type: 'string', default: '20' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { lang, json, help, link } = values
    const [seed, faults] = [Number(values.seed), Number(values.faults)]
    if (lang !== 'ja' && lang !== 'en') return { wrong: '--lang ja | en' }
    if (!Number.isSafeInteger(seed) || seed < 0) return { wrong: '--seed 0, 1, 2, …' }
    if (!(faults >= 0 && faults <= 100)) return { wrong: '--faults 0 … 100' }
    if (positionals.length > 2) return { wrong: '[orders.json [events.json]]' }
    return { options: { locale: lang, json, help, link, seed, faults, files: positionals } }
  } catch (error) {
    return { wrong: wrongArguments(error, args) }
  }
}

/** @param {string | undefined} arg */
function isValue(arg) {
  return arg !== undefined && !arg.startsWith('-')
}

export const HELP = {
  ja: `使い方: npm run demo -- [--lang ja|en] [--json] [--link [--seed 番号] [--faults 率]] [orders.json [events.json]]

注文と、その注文に起きた出来事を読み、makeshop の NP後払い(自動連携) の規則どおりに進めて、
経過・拒否した操作とその理由・担当者の残作業を表示します。NP にも makeshop にも接続しません。

  orders.json   注文 (省略すると examples/orders.json)
  events.json   出来事 (注文だけを指定したときは、なし)
  --lang ja|en  表示の言語 (既定は ja)
  --json        プログラム向けの JSON を1つ出力
  --link        新しい注文を、ドライバー・HTTP 通信・組み込みの模擬NP に通す (ネットワークは不使用)
  --seed 番号   模擬NP の乱数の種 (既定は 1。同じ番号なら同じ結果)
  --faults 率   通信障害を起こす割合 (%、既定は 20)
  -h, --help    この説明を表示

環境変数: COLUMNS (端末以外に出すときの幅。既定は 80)、NO_COLOR (色を付けない)
終了コード: 0 すべて読めた、1 入力に誤りがあった (ほかの注文は実行)、2 引数の誤り
`,
  en: `Usage: npm run demo -- [--lang ja|en] [--json] [--link [--seed n] [--faults percent]]
                       [orders.json [events.json]]

Reads orders and what happened to them, takes them through the rules of makeshop's
NP後払い(自動連携), and shows each order's path, what was refused and why, and what is left
for a person. It connects to neither NP nor makeshop.

  orders.json   orders (examples/orders.json when left out)
  events.json   events (none when only orders are given)
  --lang ja|en  language (ja when left out)
  --json        one JSON document for machines
  --link        takes the new orders through driver, HTTP transport and a simulated NP inside
                this program (no network)
  --seed n      what the simulated NP draws by (1 when left out; the same number, the same run)
  --faults %    how many calls are disturbed, in per cent (20 when left out)
  -h, --help    this text

Environment: COLUMNS (width when not at a terminal, else 80), NO_COLOR (no colours)
Exit code: 0 everything was read, 1 some input is wrong (other orders are done), 2 bad arguments
`,
}

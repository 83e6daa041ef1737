/** NP's codes of carriers, as publicly known. By hand: what a client has wrong of them is refused here. */
export const CARRIER_CODES: readonly string[] = [
  '59041', // ゆうパック
  '59040', // ゆうパック書留
  '59150', // エコ配
  '59010', // クロネコヤマト
  '59100', // トナミ運輸
  '59140', // JPロジスティクス
  '50000', // 佐川急便
  '59030', // 西濃運輸
  '59060', // 福山通運
  '59090', // 名鉄運輸
  '59042', // 翌朝10時郵便
  '59080', // 新潟運輸
  '59043', // ゆうパケット
  // Those that makeshop's link doesn't know.
  '59020', // 日本通運
  '59050', // セイノーSE
  '59110', // 信州名鉄運輸
  '59160', // JAD
  '55555', // 出荷オプション
]

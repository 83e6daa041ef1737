/**
 * Where a step is done, as the labels of makeshop's screens and buttons from the outside in, or NP's tools by their
 * names; of two that serve alike both. Labels are facts and are the same in every language.
 */
export const PLACES = {
  paymentStatus: ['注文詳細', '決済ステータスを変更する'],
  paymentMethod: ['注文詳細', '決済ステータスを変更する', '決済方法変更'],
  order: ['注文詳細'],
  contents: ['注文詳細', '注文内容を変更する'],
  buyer: ['注文詳細', '注文内容を変更する / 注文者情報'],
  paymentInformation: ['注文詳細', '決済情報'],
  deliveryStatus: ['注文詳細', '配送情報', '配送ステータスを変更する'],
  npConsole: ['NP管理画面'],
  wizPrint: ['wizプリントアプリ'],
  nowhere: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

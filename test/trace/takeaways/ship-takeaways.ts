import { piece } from './takeaway.js'

const UPDATES = 'lifecycle/updates/delivery-updates.ts'

export const SHIP_TAKEAWAYS = {
  'SHIP-01': ['edges'],
  'SHIP-02': ['edges'],
  'SHIP-03': [
    piece('vocabulary/carrier-names.ts', `'クリックポスト'`, `'？'`),
    // A mail service would be one more.
    piece(
      'vocabulary/carrier.ts',
      `click_post: carrier('click_post', null),`,
      `click_post: carrier('click_post', null), nekopos: { label: 'ネコポス', makeshopCode: '030', npCode: null },`,
    ),
  ],
  'SHIP-04': ['edges'],
  'SHIP-05': ['edges'],
  'SHIP-06': ['edges', piece(UPDATES, `'report_in_np_console'`, `'ask_np_shipping_option'`)],
  'SHIP-07': ['edges'],
  'SHIP-08': ['edges'],
  'SHIP-09': ['edges'],
  'SHIP-10': [piece(UPDATES, `'ask_np_shipping_option'`, `'report_in_np_console'`)],
  'SHIP-11': ['edges'],
} as const

import { describe, expect, it } from 'vitest'
import { reportOn } from './exports.js'

describe('READ-23: when an order was placed', () => {
  it.each([
    ['a line break between the day and its time', '2026/04/02\n10:20', '', '2026-04-02T10:20:00+09:00'],
    ['a T, as in ISO 8601, but no offset', '2026-04-02T10:20:30', '', '2026-04-02T10:20:30+09:00'],
    ['the time right behind 日', '2026年4月2日10時20分30秒', '', '2026-04-02T10:20:30+09:00'],
    ['two digits of month and day', '2026年12月24日', '9:05', '2026-12-24T09:05:00+09:00'],
    ['dots', '2026.4.2', '9:05', '2026-04-02T09:05:00+09:00'],
    ['digits of day and time, without seconds', '202604020905', '', '2026-04-02T09:05:00+09:00'],
    ['digits of the day, and a time behind them', '20260402 9:05', '', '2026-04-02T09:05:00+09:00'],
    ['digits of the day, and a time on the next line', '20260402\n9:05', '', '2026-04-02T09:05:00+09:00'],
    ['the same in the afternoon, where no zero can be lost', '202604021530', '', '2026-04-02T15:30:00+09:00'],
    ['the same right behind 日', '2026年4月2日1530', '', '2026-04-02T15:30:00+09:00'],
    ['digits of day and time, with seconds', '20260402153045', '', '2026-04-02T15:30:45+09:00'],
    ['six digits of a time, as makeshop writes it', '2026/4/2', '001530', '2026-04-02T00:15:30+09:00'],
    ['digits of a time without seconds that kept their zero', '20260402', '0905', '2026-04-02T09:05:00+09:00'],
    ['digits of a time whose first zero a spreadsheet dropped', '20260402', '93309', '2026-04-02T09:33:09+09:00'],
    ['the same in the first hour after one', '2026/4/2', '10155', '2026-04-02T01:01:55+09:00'],
    ['the same behind the day', '20260402 93309', '', '2026-04-02T09:33:09+09:00'],
    ['a time of its own width', '２０２６／４／２', '０９：０５', '2026-04-02T09:05:00+09:00'],
    ['a time beside the day, and another in its own column', '2026/4/2 9:05', '10:20', '2026-04-02T09:05:00+09:00'],
  ])('is read with %s', async (_, 日付, 注文時間, orderedAt) => {
    expect(await reportOn({ 日付, 注文時間 })).toMatchObject({ outcome: 'imported', orderedAt, notes: [] })
  })

  it.each([
    ['something before the day', '受付2026/4/2', ''],
    ['something behind the time', '2026/4/2 10:20\n朝', ''],
    ['a year of five digits', '12026/4/2', ''],
    ['something before 年', '受付2026年4月2日', ''],
    ['a digit too many', '120260402', ''],
    ['something before the digits of the day', '受付20260402', ''],
    ['something behind the digits of the day', '20260402付', ''],
    ['a month of three digits', '2026/004/2', ''],
    ['日 without 年 and 月', '2026/4/2日', ''],
    ['digits that could be of the day or of the hour', '2026/4/210:20', ''],
    ['a day that does not exist', '20260431', '10:20'],
    ['an hour that does not exist', '2026/4/2', '24:00'],
    ['something before the time', '2026/4/2', '朝9:05'],
    ['an hour of three digits', '2026/4/2', '109:05'],
    ['something behind the time in its own column', '2026/4/2', '9:05頃'],
    ['a time of three digits, which may have lost a zero or three', '2026/4/2', '905'],
    ['a time of four digits: 15:30, or 0:15:30 without its zeros', '2026/4/2', '1530'],
    ['the same behind the day', '2026/4/2 1530', ''],
    ['five digits right behind 日, of which four would be a time', '2026年4月2日91530', ''],
    ['something behind four digits of a time', '2026年4月2日1530頃', ''],
    ['a time of three digits behind a zero', '2026/4/2', '015'],
    ['a time of two digits', '2026/4/2', '15'],
    ['a time of one digit, as is left of midnight', '2026/4/2', '0'],
    ['a time of five digits with a minute that does not exist', '2026/4/2', '96309'],
    ['a time of seven digits', '2026/4/2', '1015550'],
  ])('stays unknown for %s, and the order is imported', async (_, 日付, 注文時間) => {
    const field = 日付 === '2026/4/2' ? 'orderTime' : 'orderDate'
    const notes = [{ code: 'order_date_unreadable', field, text: null }]
    expect(await reportOn({ 日付, 注文時間 })).toMatchObject({ outcome: 'imported', orderedAt: null, notes })
  })

  it('is the beginning of the day where no time is shown, which is noted', async () => {
    expect(await reportOn({ 日付: '2026/04/02', 注文時間: '' })).toMatchObject({
      orderedAt: '2026-04-02T00:00:00+09:00',
      notes: [{ code: 'order_time_missing', field: 'orderTime', text: null }],
    })
  })
})

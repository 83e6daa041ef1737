import { describe, expect, it } from 'vitest'
import {
  deliveryChannelLabel,
  editFieldLabel,
  NP_STATUSES,
  type NpStatus,
  npServiceLabel,
  npStatusLabel,
} from '../../src/back-office/index.js'
import {
  DELIVERY_CHANNELS,
  type DeliveryChannel,
  EDIT_FIELDS,
  type EditField,
  NP_SERVICES,
  type NpService,
} from '../../src/index.js'

describe('labels for a form', () => {
  it('SHIP-07, SHIP-11: where 配送完了 is set', () => {
    const labels = DELIVERY_CHANNELS.map((channel) => [
      deliveryChannelLabel(channel),
      deliveryChannelLabel(channel, 'en'),
    ])
    expect(labels).toStrictEqual([
      ['注文詳細', 'order details page'],
      ['産直システム', 'Sanchoku system'],
      ['その他（API・CSV・一括など）', 'another way (API, CSV, in bulk)'],
    ])
  })

  it('CORR-03: what is edited', () => {
    expect(EDIT_FIELDS.map((field) => [editFieldLabel(field), editFieldLabel(field, 'en')])).toStrictEqual([
      ['メールアドレス', 'e-mail address'],
      ['注文者情報', 'buyer'],
      ['配送先', 'destination'],
      ['商品', 'items'],
      ['金額', 'amount'],
      ['配送業者・伝票番号', 'carrier and slip number'],
    ])
  })

  it('SHIP-08: whose service it is', () => {
    expect(NP_SERVICES.map((service) => [npServiceLabel(service), npServiceLabel(service, 'en')])).toStrictEqual([
      ['NP後払い', 'NP Atobarai'],
      ['NP後払いwiz', 'NP Atobarai wiz'],
    ])
  })

  it('what NP says of an order', () => {
    expect(NP_STATUSES.map((status) => [npStatusLabel(status), npStatusLabel(status, 'en')])).toStrictEqual([
      ['不明', 'not known'],
      ['取引なし', 'no such transaction'],
      ['審査中', 'in review'],
      ['審査保留', 'on hold'],
      ['審査OK（出荷報告前）', 'approved, not reported'],
      ['審査NG', 'rejected'],
      ['キャンセル済み', 'cancelled'],
      ['出荷報告済み', 'reported'],
      ['支払い済み', 'paid by the buyer'],
    ])
  })

  it('show what isn’t known as it is', () => {
    expect(deliveryChannelLabel('fax' as DeliveryChannel)).toBe('fax')
    expect(editFieldLabel('colour' as EditField, 'en')).toBe('colour')
    expect(npServiceLabel('toString' as NpService)).toBe('toString')
    expect(npStatusLabel('審査OK' as NpStatus, 'en')).toBe('審査OK')
  })
})

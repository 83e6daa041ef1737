import { describe, expect, it } from 'vitest'
import {
  deliveryChannelLabel,
  editFieldLabel,
  followUpLabel,
  type GateVerdict,
  gateVerdictLabel,
  NP_STATUSES,
  type NpStatus,
  npServiceLabel,
  npStatusLabel,
  type ObservationKind,
  observationKindLabel,
  type ShipmentState,
  shipmentStateLabel,
} from '../../src/back-office/index.js'
import {
  DELIVERY_CHANNELS,
  type DeliveryChannel,
  EDIT_FIELDS,
  type EditField,
  FOLLOW_UP_KINDS,
  NP_SERVICES,
  type NpService,
} from '../../src/index.js'

describe('labels for a list', () => {
  it('READ-07: what is left to do', () => {
    expect(FOLLOW_UP_KINDS.map((kind) => [followUpLabel(kind), followUpLabel(kind, 'en')])).toStrictEqual([
      ['NPでキャンセル', 'cancel at NP'],
      ['入金ステータスを未入金に', 'reset receipt status'],
      ['NPで出荷報告', 'report at NP'],
      ['配送完了のやり直し', 'set Shipped again'],
      ['NPで確認', 'check at NP'],
      ['出荷オプションの問い合わせ', 'ask NP about 出荷オプション'],
    ])
  })

  it('SHIP-01: what the gate says', () => {
    const verdicts: readonly GateVerdict[] = ['ship', 'hold', 'stop']
    expect(verdicts.map((verdict) => [gateVerdictLabel(verdict), gateVerdictLabel(verdict, 'en')])).toStrictEqual([
      ['出荷できる', 'may ship'],
      ['まだ出荷できない', 'must not ship yet'],
      ['出荷しない', 'do not ship'],
    ])
  })

  it.each<readonly [ObservationKind, string, string]>([
    ['unchanged', '変化なし', 'unchanged'],
    ['expected', '連携による変化', 'by the link'],
    ['operator', 'ショップの操作', 'by the shop'],
    ['approval_taken_back', '審査OK取消', 'approval taken back'],
    ['unexplained', '経緯が不明', 'unexplained'],
    ['outdated', '古い表示', 'outdated'],
    ['closed', '終了した注文', 'closed'],
    ['not_understood', '解釈できない表示', 'not understood'],
  ])('LINK-06: how it came about: %s', (kind, ja, en) => {
    expect([observationKindLabel(kind), observationKindLabel(kind, 'en')]).toStrictEqual([ja, en])
  })

  it.each<readonly [ShipmentState, string, string]>([
    ['to_send', '登録前', 'to send'],
    ['slip_refused', '伝票番号を登録できない', 'slip refused'],
    ['slip_entered', '伝票番号を登録済み', 'slip entered'],
    ['completion_refused', '配送完了にできない', '"Shipped" refused'],
    ['completed', '配送完了', 'Shipped'],
    ['completed_without_slip', '配送完了（伝票番号なし）', 'Shipped without a slip'],
    ['in_doubt', '配送完了（伝票番号の登録は不明）', 'Shipped, slip not known'],
    ['no_calls', '送信なし', 'no calls'],
  ])('SHIP-02: how far a shipment has come: %s', (state, ja, en) => {
    expect([shipmentStateLabel(state), shipmentStateLabel(state, 'en')]).toStrictEqual([ja, en])
  })

  it('shows what isn’t known as it is', () => {
    for (const label of [followUpLabel, gateVerdictLabel, observationKindLabel, shipmentStateLabel]) {
      expect(label('no_such' as never)).toBe('no_such')
    }
  })
})

describe('labels for a form', () => {
  it('SHIP-07, SHIP-11: where 配送完了 is set', () => {
    const labels = DELIVERY_CHANNELS.map((channel) => [
      deliveryChannelLabel(channel),
      deliveryChannelLabel(channel, 'en'),
    ])
    expect(labels).toStrictEqual([
      ['注文詳細', 'order details page'],
      ['産直システム', '産直システム'],
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

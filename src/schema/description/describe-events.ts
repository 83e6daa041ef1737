import { EVENT_LABELS } from '../../order/event/event-labels.js'
import type { SyncDoubtReason } from '../../order/event/sync-doubt-reason.js'
import { DELIVERY_CHANNEL_LABELS } from '../../vocabulary/delivery-channel-labels.js'
import { EDIT_FIELD_LABELS } from '../../vocabulary/edit-field-labels.js'
import { eventFields } from '../event/event-fields.js'
import { linkEventSchemas } from '../event/link-event-schemas.js'
import { operatorEventSchema } from '../event/operator-event-schema.js'
import { operatorEventSchemas } from '../event/operator-event-schemas.js'
import { orderEventSchema } from '../event/order-event-schema.js'
import { describe } from './describe.js'
import { describeFields } from './describe-fields.js'
import type { Descriptions } from './descriptions.js'
import { inJapanese } from './in-japanese.js'

const DOUBTS: Readonly<Record<SyncDoubtReason, string>> = {
  np_console_edited: "contents were edited in NP's console",
  other: 'anything else',
}

/** What events are, each with its name in both languages. */
export function describeEvents(descriptions: Descriptions): void {
  describe(descriptions, orderEventSchema, { description: 'What can happen to an order; at: when it happened' })
  describe(descriptions, operatorEventSchema, { description: 'What people do to an order; at: when it happened' })
  for (const { shape } of [...linkEventSchemas, ...operatorEventSchemas]) {
    const { ja, en } = EVENT_LABELS[shape.type.value]
    describe(descriptions, shape.type, { description: `${ja}: ${en}` })
  }
  describeFields(descriptions, eventFields, {
    fields: `What the edit touched: ${inJapanese(EDIT_FIELD_LABELS)}`,
    channel: `Where 配送完了 was set: ${inJapanese(DELIVERY_CHANNEL_LABELS)}; only order_detail is known to link`,
    carrier: '配送業者 as typed or exported',
    slipNumber: '伝票番号 as typed or exported',
    paymentMethod: '決済方法',
    deleted: 'true: 注文削除, false: キャンセル',
    doubt: Object.entries(DOUBTS)
      .map(([reason, said]) => `${reason}: ${said}`)
      .join('; '),
  })
  describe(descriptions, eventFields.reason, {
    pattern: '\\S',
    description: 'Why, in a few words, without personal data',
  })
}

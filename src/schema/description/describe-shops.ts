import { shopSchema } from '../shop/shop-schema.js'
import { shopShape } from '../shop/shop-shape.js'
import { describe } from './describe.js'
import { describeFields } from './describe-fields.js'
import type { Descriptions } from './descriptions.js'

/** How a shop is set up. */
export function describeShops(descriptions: Descriptions): void {
  describe(descriptions, shopSchema, { description: 'How a shop is set up with NP' })
  describeFields(descriptions, shopShape, {
    linkMode: '連携設定: automatic 自動連携, or not',
    connect: 'pro NPコネクトプロ, lite NPコネクトライト',
    spCode: 'null or blank: no SPコード is registered. Else any text, and never the code itself, which is a secret',
  })
}

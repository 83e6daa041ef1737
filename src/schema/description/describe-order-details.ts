import { buyerShape } from '../details/buyer-shape.js'
import { goodsShape } from '../details/goods-shape.js'
import { orderDetailsSchema } from '../details/order-details-schema.js'
import { orderDetailsShape } from '../details/order-details-shape.js'
import { describe } from './describe.js'
import { describeFields } from './describe-fields.js'
import type { Descriptions } from './descriptions.js'

/** What NP needs to screen a buyer. The fields of a party are those of the buyer, too. */
export function describeOrderDetails(descriptions: Descriptions): void {
  describe(descriptions, orderDetailsSchema, {
    description: 'What NP needs to screen a buyer: personal data; orderedAt: when it was ordered',
  })
  describeFields(descriptions, orderDetailsShape, {
    amount: 'What the buyer is billed, in yen, all included',
    buyer: '購入者',
    destination: '配送先; none: the buyer',
    goods: '商品: at least one line',
  })
  describeFields(descriptions, buyerShape, {
    name: '氏名',
    nameKana: '氏名カナ',
    company: '会社名',
    department: '部署名',
    postcode: '郵便番号: 7 digits, with or without a hyphen',
    address: '住所, from the prefecture to the building and room',
    telephone: '電話番号',
    email: 'メールアドレス, which most contracts with NP require',
  })
  describeFields(descriptions, goodsShape, {
    name: '商品名',
    price: 'Price of one, in yen, tax included; negative for a discount',
    quantity: 'How many',
  })
}

import { expect, it } from 'vitest'
import { createOrderActor, type OrderActorOptions } from '../../src/machine/index.js'
import { correctionOpened } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'

const nulls: NullsOf<OrderActorOptions> = { inspect: null }

it('READ-24: left out, undefined and null are the same of an actor’s options, and of each of them', () => {
  const order = anOrder({ in: 'screening_on_hold' })
  const asked = createOrderActor(order).send(correctionOpened)
  expect(asked).toMatchObject({ ok: true, val: { changed: true } })
  for (const options of [undefined, null, ...absencesOf(nulls)])
    expect(createOrderActor(order, options).send(correctionOpened), JSON.stringify(options)).toStrictEqual(asked)
})

import { expect, it } from 'vitest'
import { actFindings } from '../../src/back-office/observation/act-findings.js'

it('READ-09: goods that were put back twice are said once to have left', () => {
  const codes = actFindings(['delivery.reverted', 'delivery.completed', 'delivery.reverted']).map(({ code }) => code)
  expect(codes).toStrictEqual(['operator_acted', 'operator_acted', 'operator_acted', 'goods_left_before'])
})

it('READ-09: goods that left again behind 未配送 are not said to have left before', () => {
  const codes = actFindings(['delivery.reverted', 'delivery.completed']).map(({ code }) => code)
  expect(codes).toStrictEqual(['operator_acted', 'operator_acted'])
})

import { describe, expect, it } from 'vitest'
import { PAYMENT_STATUSES, parsePaymentStatus } from '../../src/index.js'
import { ALL_STATUSES, LABELS } from '../support/statuses.js'
import { itObeysTheLaws } from './laws.js'

describe('parsePaymentStatus', () => {
  it.each(ALL_STATUSES)('STAT-01 to STAT-10: reads %s by its label and by its own value', (status) => {
    expect(parsePaymentStatus(LABELS[status]).val).toBe(status)
    expect(parsePaymentStatus(status).val).toBe(status)
  })

  it.each([
    ['［審査ＯＫ］', 'screening_approved'],
    ['[審査OK]', 'screening_approved'],
    ['審査ok', 'screening_approved'],
    ['審査 OK', 'screening_approved'],
    ['\ufeff審査OK\r\n', 'screening_approved'],
    ['「審査ＮＧ」', 'screening_rejected'],
    ['審査待ち（準備中）', 'screening_preparing'],
    ['審査待ち準備中', 'screening_preparing'],
    ['審査待ち 【準備中】', 'screening_preparing'],
    ['[審査待ち]', 'screening_waiting'],
    ['[出荷報告](準備中)', 'shipment_report_preparing'],
    ['［出荷報告］（準備中）', 'shipment_report_preparing'],
    ['出荷報告(準備中)', 'shipment_report_preparing'],
    ['出荷 報告 中', 'shipment_report_in_progress'],
    ['出荷\u200b報告\u2060完了', 'shipment_report_completed'],
    ['『要確認』', 'needs_attention'],
    ['NEEDS_ATTENTION', 'needs_attention'],
    ['ｎｅｅｄｓ＿ａｔｔｅｎｔｉｏｎ', 'needs_attention'],
    ['待', null],
    ['審査', null],
    ['審査OK済', null],
    ['要確認です', null],
    ['出荷報告', null],
    ['審査待', null],
    ['準備中', null],
    ['入金完了', null],
    ['screening', null],
    ['1', null],
  ] as const)('reads %j as %s', (text, status) => {
    const result = parsePaymentStatus(text)
    if (status === null) expect(result).toMatchObject({ ok: false, val: { code: 'unknown', text } })
    else expect(result).toMatchObject({ ok: true, val: status })
  })

  it('says which labels may have been meant, where they are few', () => {
    const { val } = parsePaymentStatus('出荷報告')
    expect(val).toMatchObject({ candidates: ['出荷報告(準備中)', '出荷報告中', '出荷報告完了'] })
    expect(parsePaymentStatus('審査OK済').val).toMatchObject({ candidates: ['審査OK'] })
    expect(parsePaymentStatus('審査').val).toMatchObject({ candidates: [] })
    expect(parsePaymentStatus('はじめて見る').val).toMatchObject({ candidates: [] })
  })

  itObeysTheLaws(parsePaymentStatus, [...PAYMENT_STATUSES, ...Object.values(LABELS)])
})

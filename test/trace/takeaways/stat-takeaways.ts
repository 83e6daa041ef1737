import { piece } from './takeaway.js'

const label = (ja: string) => [piece('vocabulary/payment-status-labels.ts', `ja: '${ja}'`, `ja: '？'`)] as const

export const STAT_TAKEAWAYS = {
  'STAT-01': label('審査待ち(準備中)'),
  'STAT-02': label('審査待ち'),
  'STAT-03': label('審査中'),
  'STAT-04': label('審査保留'),
  'STAT-05': label('審査NG'),
  'STAT-06': label('審査OK'),
  'STAT-07': label('出荷報告(準備中)'),
  'STAT-08': label('出荷報告中'),
  'STAT-09': label('出荷報告完了'),
  'STAT-10': label('要確認'),
} as const

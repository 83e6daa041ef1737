import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const RECONCILIATION: readonly ExplainedSurvivor[] = [
  ...survivorsOf(
    'src/back-office/reconciliation/verdict/verdict-on.ts',
    'every row has a mark for everything that NP says; only the compiler needs another',
    [
      'StringLiteral',
      "const mark = TABLE[standing][NP_STATUSES.indexOf(status)] ?? '?'",
      'const mark = TABLE[standing][NP_STATUSES.indexOf(status)] ?? ""',
    ],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/findings/reconciliation-findings.ts',
    'codes are proposed only where they are taken; the compiler needs the question',
    [
      'OptionalChaining',
      "const known = kind === 'codes' ? (takeEvents(order, events)?.order ?? order) : order",
      "const known = kind === 'codes' ? (takeEvents(order, events).order ?? order) : order",
    ],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/findings/shop-behind.ts',
    'a follow-up is opened where both sides contradict, never where makeshop is behind; only the compiler needs the case',
    ['StringLiteral', "case 'reopen':", 'case "":'],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/findings/shop-behind.ts',
    'a doubt is proposed of a contradiction alone, never where makeshop is behind; only the compiler needs the case',
    ['StringLiteral', "case 'doubt':", 'case "":'],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/findings/shop-behind.ts',
    'codes are recorded where both agree, never where makeshop is behind; only the compiler needs the case',
    ['StringLiteral', "case 'codes':", 'case "":'],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/repair/repair-of.ts',
    'a closed order takes no doubt, so that none is proposed of it either way (READ-07)',
    [
      'ConditionalExpression',
      "if (verdict !== 'contradiction' || order.closed !== null || repair.events.length > 0) return repair",
      "if (verdict !== 'contradiction' || false || repair.events.length > 0) return repair",
    ],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/np-state/new-codes.ts',
    'of a hold its codes alone are looked at; the compiler asks for the event',
    [
      'StringLiteral',
      "return eventGuards.holdIsKnown(order, { type: 'screening.held', codes, at }) ? NONE : codes",
      'return eventGuards.holdIsKnown(order, { type: "", codes, at }) ? NONE : codes',
    ],
  ),
  ...survivorsOf(
    'src/back-office/reconciliation/repair/repair-of.ts',
    'the lifecycle takes nothing for no event; only the compiler needs the question',
    [
      'ConditionalExpression',
      "return late === null || takeEvents(order, [late]) === null ? NO_REPAIR : { kind: 'reopen', events: [late] }",
      "return false || takeEvents(order, [late]) === null ? NO_REPAIR : { kind: 'reopen', events: [late] }",
    ],
  ),
]

import type {
  NpCodeActor,
  NpCodeConfidence,
  NpCodeFacts,
  NpCodeField,
  NpCodeKind,
  NpFieldFault,
} from './np-code-types.js'

/** What is known of a code that says more than "this field isn't right". */
export function fact(
  kind: NpCodeKind,
  field: NpCodeField | null,
  actor: NpCodeActor,
  confidence: NpCodeConfidence,
): NpCodeFacts {
  return { kind, field, fault: null, actor, confidence }
}

/** A field that NP doesn't take as it is. The fields' limits are well known, the numbers of their codes less so. */
export function faulty(field: NpCodeField, fault: NpFieldFault, actor: NpCodeActor = 'shop'): NpCodeFacts {
  return { kind: 'field', field, fault, actor, confidence: 'B' }
}

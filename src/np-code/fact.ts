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
  npField: NpCodeField | null,
  who: NpCodeActor,
  confidence: NpCodeConfidence,
): NpCodeFacts {
  return { kind, npField, fault: null, who, confidence }
}

/** A field that NP doesn't take as it is. The fields' limits are well known, the numbers of their codes less so. */
export function faulty(npField: NpCodeField, fault: NpFieldFault, who: NpCodeActor = 'shop'): NpCodeFacts {
  return { kind: 'field', npField, fault, who, confidence: 'B' }
}

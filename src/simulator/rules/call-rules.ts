import { UNDOCUMENTED } from '../undocumented.js'
import { rule } from './simulator-rule.js'

/** What holds of every call. */
export const CALL_RULES = {
  credentials: rule(
    'A',
    ['E9SIM001'],
    ['credentialsStatus'],
    'HTTP Basic（加盟店コードとSPコード）とX-NP-Terminal-Idが合わない要求は、401または403で断る。',
    'A request whose HTTP Basic (merchant code, SP code) or X-NP-Terminal-Id is wrong is refused with 401 or 403.',
  ),
  body: rule(
    'A',
    ['E9SIM002'],
    [],
    '要求の本文は、transactionsという配列を持つJSONである。',
    'A body is JSON with a list named transactions.',
  ),
  answer: rule(
    'A',
    [],
    [],
    '応答はresultsとerrorsで、エラーはコードだけを返す。すべてエラーならHTTP 400になる。',
    'An answer has results and errors, the errors codes only; where there are only errors, it is HTTP 400.',
  ),
  mixed_answer: rule(
    'B',
    [],
    ['mixedStatus'],
    '一つの応答にresultsとerrorsの両方が入ることがある。そのときのHTTPステータスは設定による。',
    'Results and errors may stand in one answer; its HTTP status is a setting.',
  ),
  empty_call: rule(
    'B',
    ['EPRO0101'],
    ['emptyFindStatus'],
    '取引が1件もない要求は断る。与信結果照会だけは、設定により200で答える。',
    'A call without a transaction is refused; a look-up of screenings may answer 200 instead.',
  ),
  batch_limit: rule(
    'B',
    ['EPRO0102'],
    ['batchLimits'],
    'キャンセルと出荷報告は一度に1,000件まで、即時審査の登録と変更は1件までとする。',
    'A call takes at most 1,000 transactions; a registration or update that is answered with its result takes one.',
  ),
  id_twice: rule(
    'B',
    ['EPRO0106'],
    [],
    'キャンセルと出荷報告に同じNP取引IDが二度あれば断る。その取引だけを断り、ほかは処理する（この範囲は推定）。',
    'A cancellation or report refuses an NP取引ID that comes twice; that only this one is refused is a reading.',
  ),
  transaction_id: rule(
    'B',
    ['EPRO0105', 'E0100002', 'E0100003'],
    [],
    'NP取引IDは半角英数字11文字である。',
    'An NP取引ID has 11 half-width alphanumerics.',
  ),
  not_found: rule(
    'B',
    ['E0100113'],
    [],
    '登録のない取引は見つからないと答える。',
    'A transaction that NP lacks is not found.',
  ),
  own_codes: rule(
    'setting',
    [],
    ['codes'],
    'NPのコードが分かっていないエラーには、E9SIMで始まる独自のコードを返す。',
    'Where NP’s code isn’t known, a code of the simulator’s own comes, which begins with E9SIM.',
  ),
  undocumented_codes: rule(
    'setting',
    [UNDOCUMENTED.result, UNDOCUMENTED.error],
    [],
    'シナリオまたは障害unknown_codeでは、NPの資料にないコードを返す。',
    'The scenario and the fault unknown_code answer with codes that nobody documented.',
  ),
} as const

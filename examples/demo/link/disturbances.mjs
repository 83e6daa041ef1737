/**
 * What each disturbance of a call is, in words. "処理前" and "処理後" say on which side of NP's work it falls.
 *
 * @type {Record<'ja' | 'en', Record<import('makeshop-np-atobarai/simulator').FaultKind, string>>}
 */
export const DISTURBANCES = {
  ja: {
    connection_refused: '接続拒否',
    reset_before_commit: '切断（処理前）',
    reset_after_commit: '切断（処理後）',
    timeout_before_commit: 'タイムアウト（処理前）',
    timeout_after_commit: 'タイムアウト（処理後）',
    server_error_before_commit: 'サーバーエラー（処理前）',
    server_error_after_commit: 'サーバーエラー（処理後）',
    maintenance: 'メンテナンス中',
    truncated_json: '途中で切れた応答',
    empty_body: '空の応答',
    duplicated_results: '結果の重複',
    reordered_results: '結果の順序違い',
    missing_ids: '番号のない結果',
    missing_results: '結果の欠落',
    contradictory_results: '矛盾する結果',
    stale_read: '古い審査結果',
    unknown_code: '未知のコード',
    slow_drip: '応答の遅延',
  },
  en: {
    connection_refused: 'Connection refused',
    reset_before_commit: 'Connection broken before NP acted',
    reset_after_commit: 'Connection broken after NP acted',
    timeout_before_commit: 'Timeout before NP acted',
    timeout_after_commit: 'Timeout after NP acted',
    server_error_before_commit: 'Server error before NP acted',
    server_error_after_commit: 'Server error after NP acted',
    maintenance: 'Maintenance',
    truncated_json: 'Answer cut short',
    empty_body: 'Empty answer',
    duplicated_results: 'Results twice',
    reordered_results: 'Results in another order',
    missing_ids: 'Results without ids',
    missing_results: 'Results missing',
    contradictory_results: 'Results that contradict',
    stale_read: 'Outdated screening result',
    unknown_code: 'Unknown code',
    slow_drip: 'Slow answer',
  },
}

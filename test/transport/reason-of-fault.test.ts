import { expect, it } from 'vitest'
import { REASON_OF_FAULT } from '../../src/transport/reason-of-fault.js'

it('READ-20: a fault of a whole call says why the outcome of each order of it is not known', () => {
  expect(REASON_OF_FAULT).toStrictEqual({
    credentials_refused: 'server_error',
    maintenance: 'server_error',
    offline: 'connection_lost',
    not_understood: 'not_understood',
    request_refused: 'not_understood',
    aborted: 'aborted',
    malformed: 'not_understood',
  })
})

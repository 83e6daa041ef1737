import * as main from 'makeshop-np-atobarai'
import * as backOffice from 'makeshop-np-atobarai/back-office'
import * as books from 'makeshop-np-atobarai/books'
import * as machine from 'makeshop-np-atobarai/machine'
import * as makeshop from 'makeshop-np-atobarai/makeshop'
import * as npConnectPro from 'makeshop-np-atobarai/np-connect-pro'
import * as schema from 'makeshop-np-atobarai/schema'
import * as simulator from 'makeshop-np-atobarai/simulator'
import * as sync from 'makeshop-np-atobarai/sync'
import * as testing from 'makeshop-np-atobarai/testing'
import * as arbitraries from 'makeshop-np-atobarai/testing/arbitraries'
import * as transport from 'makeshop-np-atobarai/transport'

/** Every entry that needs nothing of Node, imported. */
export const ofPages = {
  '.': main,
  './machine': machine,
  './schema': schema,
  './back-office': backOffice,
  './books': books,
  './makeshop': makeshop,
  './np-connect-pro': npConnectPro,
  './transport': transport,
  './sync': sync,
  './simulator': simulator,
  './testing': testing,
  './testing/arbitraries': arbitraries,
}

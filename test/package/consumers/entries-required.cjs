/** Every entry, required. */
module.exports = {
  '.': require('makeshop-np-atobarai'),
  './machine': require('makeshop-np-atobarai/machine'),
  './schema': require('makeshop-np-atobarai/schema'),
  './back-office': require('makeshop-np-atobarai/back-office'),
  './books': require('makeshop-np-atobarai/books'),
  './makeshop': require('makeshop-np-atobarai/makeshop'),
  './np-connect-pro': require('makeshop-np-atobarai/np-connect-pro'),
  './transport': require('makeshop-np-atobarai/transport'),
  './sync': require('makeshop-np-atobarai/sync'),
  './simulator': require('makeshop-np-atobarai/simulator'),
  './simulator/node': require('makeshop-np-atobarai/simulator/node'),
  './testing': require('makeshop-np-atobarai/testing'),
  './testing/arbitraries': require('makeshop-np-atobarai/testing/arbitraries'),
}

const main = require('makeshop-np-atobarai')
const machine = require('makeshop-np-atobarai/machine')
const schema = require('makeshop-np-atobarai/schema')

import('./facts.mjs').then(({ facts }) => console.log(JSON.stringify(facts({ main, machine, schema }))))

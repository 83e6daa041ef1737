import * as main from 'makeshop-np-atobarai'
import * as machine from 'makeshop-np-atobarai/machine'
import * as schema from 'makeshop-np-atobarai/schema'
import { facts } from './facts.mjs'

console.log(JSON.stringify(facts({ main, machine, schema })))

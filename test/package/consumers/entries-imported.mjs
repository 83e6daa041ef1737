import * as simulatorOfNode from 'makeshop-np-atobarai/simulator/node'
import { ofPages } from './entries-of-pages.mjs'

/** Every entry, imported. */
export const imported = { ...ofPages, './simulator/node': simulatorOfNode }

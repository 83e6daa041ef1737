import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'

const [, , input, file, format] = process.argv
// A warning is an error, unless it is about the insides of another package.
const onwarn = ({ code, message }) => {
  if (code === 'UNRESOLVED_IMPORT' || message.includes('node_modules/makeshop-np-atobarai/')) throw new Error(message)
}
const isPage = input.endsWith('page.mjs')
const external = isPage ? [] : [/^node:/]
const plugins = [nodeResolve({ browser: isPage, preferBuiltins: !isPage }), commonjs()]
const bundle = await rollup({ input, plugins, external, onwarn })
await bundle.write({ file, format })
console.log('{}')

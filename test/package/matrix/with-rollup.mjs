import nodeResolve from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'

const [, , input, file, format] = process.argv
// A warning is an error, unless it is about the insides of another package.
const onwarn = ({ code, message }) => {
  if (code === 'UNRESOLVED_IMPORT' || message.includes('node_modules/makeshop-np-atobarai/')) throw new Error(message)
}
const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn })
await bundle.write({ file, format })
console.log('{}')

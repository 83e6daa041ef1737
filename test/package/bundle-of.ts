import { build, type Platform } from 'esbuild'
import { ROOT } from './installed.js'

/** How a bundle is made: what stays outside of it, and what it is for: a page, unless told otherwise. */
export interface BundleOptions {
  readonly external?: readonly string[]
  readonly platform?: Platform
}

/** What somebody gets who imports something. */
interface Bundle {
  readonly text: string
  /** What can be imported from it. */
  readonly names: readonly string[]
  /** The packages whose code is in it. */
  readonly packages: readonly string[]
}

/** Bundles what was built, minified, for somebody with these imports. Only what is named stays outside. */
export async function bundleOf(
  imports: string,
  { external = [], platform = 'browser' }: BundleOptions = {},
): Promise<Bundle> {
  const contents = imports.replaceAll(/'(\.[^']*)'/g, (_, entry) => `'makeshop-np-atobarai${entry.slice(1)}'`)
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT },
    absWorkingDir: ROOT,
    external: [...external],
    platform,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
  })
  const outputs = Object.values(metafile.outputs)
  const files = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  const packages = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  return {
    text: outputFiles[0]?.text ?? '',
    names: outputs.flatMap((output) => output.exports),
    packages: [...new Set(packages)].sort(),
  }
}

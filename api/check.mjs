// Compares what dist exports with the reports beside this file: `npm run api` is red on any change,
// `npm run api:update` accepts it. A report is what a user of the package can rely on, so its diff is reviewed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('..', import.meta.url))
const fresh = `${root}reports/api/`
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
/** Each entry's types, by the name of its report. */
const ENTRIES = Object.fromEntries(
  Object.entries(exports)
    .filter(([, conditions]) => typeof conditions === 'object')
    .map(([entry, conditions]) => [
      entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '-'),
      `${root}${conditions.import.types}`,
    ]),
)

/** Types that no entry exports although one mentions them, and why that is right. */
const UNNAMED = {
  KnowsSignals: 'how CallSignal asks for the types of a platform; nobody has to name it',
  LeastSignal: 'what CallSignal is where no such types are loaded; nobody has to name it',
}

const silent = { logLevel: 'none' }
const fatal = { logLevel: 'error', addToApiReportFile: false }
const messages = {
  compilerMessageReporting: { default: fatal },
  extractorMessageReporting: {
    default: fatal,
    // What is exported is public; there are no stages before that.
    'ae-missing-release-tag': silent,
  },
  tsdocMessageReporting: {
    default: fatal,
    // typedoc knows its own tags (@category, @module), and refuses those that nobody knows.
    'tsdoc-undefined-tag': silent,
  },
}

function configFor(name) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: ENTRIES[name],
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            lib: ['ES2022'],
            types: [],
            strict: true,
            skipLibCheck: true,
          },
          files: Object.values(ENTRIES),
        },
      },
      apiReport: { enabled: true, reportFileName: name, reportFolder: `${root}api`, reportTempFolder: fresh },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages,
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  })
}

/** What an entry exports: the entries after it mention its types, and need not export them again. */
function namesExportedBy(name) {
  const report = readFileSync(`${fresh}${name}.api.md`, 'utf8')
  const exported = report.matchAll(/^export (?:(?:const|function|interface|type|class) (\w+)|\{ (\w+) \})/gm)
  return new Set([...exported].map(([, declared, again]) => declared ?? again))
}

if (!Object.values(ENTRIES).every((entry) => existsSync(entry))) {
  console.error('There is no build to look at: npm run build.')
  process.exit(1)
}

const localBuild = process.argv.includes('--local')
/** First those whose types the others mention: orders and rules, then the port to NP. */
const names = [...new Set(['index', 'transport', ...Object.keys(ENTRIES)])]
const configs = names.map((name) => [name, configFor(name)])
const compilerState = CompilerState.create(configs[0][1], { additionalEntryPoints: Object.values(ENTRIES) })
let elsewhere = new Set()
let red = false

for (const [name, config] of configs) {
  const outcome = Extractor.invoke(config, {
    localBuild,
    compilerState,
    printApiReportDiff: true,
    messageCallback(message) {
      const mentioned = message.messageId === 'ae-forgotten-export' && /The symbol "(\w+)"/.exec(message.text)?.[1]
      const isFine = mentioned && (elsewhere.has(mentioned) || Object.hasOwn(UNNAMED, mentioned))
      if (isFine || message.messageId === 'console-preamble') message.logLevel = 'none'
    },
  })
  elsewhere = new Set([...elsewhere, ...namesExportedBy(name)])
  if (!outcome.succeeded || (outcome.apiReportChanged && !localBuild)) red = true
}

for (const report of readdirSync(`${root}api`).filter((file) => file.endsWith('.api.md'))) {
  if (Object.hasOwn(ENTRIES, report.slice(0, -'.api.md'.length))) continue
  console.error(`api/${report}: no entry of package.json has this report. If the entry is gone, delete it.`)
  process.exitCode = 1
}

if (red) {
  console.error(
    localBuild
      ? '\nThe reports are written, but what is said above is wrong with the public surface itself.'
      : '\nThe public surface differs from api/*.api.md. If that is meant: npm run api:update, and commit it.',
  )
  process.exitCode = 1
}

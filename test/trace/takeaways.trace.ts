import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { takeawayOf } from './take-away.js'
import { EACH_TAKEAWAY } from './takeaways.js'

/** The tests of the domain judge every rule; what is built on it is judged by its own tests too. */
const DOMAIN = ['rules', 'parsing', 'intake', 'validators', 'status', 'wording']
const BUILT_ON_IT = ['back-office', 'makeshop', 'sync']
let reports = ''
const sources = new Map<string, string>()

beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'trace-'))
  for (const folder of [...DOMAIN, ...BUILT_ON_IT]) {
    for (const name of await readdir(`test/${folder}`)) {
      if (name.endsWith('.test.ts'))
        sources.set(`test/${folder}/${name}`, await readFile(`test/${folder}/${name}`, 'utf8'))
    }
  }
})

afterAll(() => rm(reports, { recursive: true }))

/**
 * The test files with a title that names the rule, as far as they judge the folder of `src` that something is taken
 * from.
 */
function judgesOf(rule: string, folder: string | undefined): readonly string[] {
  const judging = [...DOMAIN, ...BUILT_ON_IT.filter((built) => built === folder)].map((each) => `test/${each}/`)
  return [...sources].flatMap(([name, source]) =>
    source.includes(rule) && judging.some((each) => name.startsWith(each)) ? [name] : [],
  )
}

interface Report {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
}

/** Runs the tests titled with a rule, while something of it is taken away or, for the control (`null`), as it is. */
async function runTitled(rule: string, at: number | null): Promise<Report> {
  const files = judgesOf(rule, at === null ? undefined : takeawayOf(rule, at).file.split('/')[0])
  const config = at === null ? ['-t', rule] : ['--config', 'test/trace/vitest.config.ts']
  const report = join(reports, `${rule} ${at ?? 'as it is'}.json`)
  const args = ['run', ...config, '--reporter=json', `--outputFile=${report}`, ...files]
  const output = await new Promise<string>((resolve) => {
    const options = { env: { ...process.env, TRACE_RULE: rule, TRACE_AT: String(at ?? 0) }, maxBuffer: 1e8 }
    execFile(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], options, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  const text = await readFile(report, 'utf8').catch(() => {
    throw new Error(output)
  })
  const said: Report = JSON.parse(text)
  // A file that could not be loaded fails without a test that does.
  if (!said.success && said.numFailedTests === 0) throw new Error(text)
  return said
}

describe.concurrent('taken away, its own test turns red', () => {
  it.each(EACH_TAKEAWAY.map((each) => [each.title, each] as const))('%s', async (_, { rule, at }) => {
    const { numFailedTests, numPassedTests } = await runTitled(rule, at)
    if (numFailedTests === 0)
      throw new Error(`${rule}: all ${numPassedTests} tests titled with it stay green without it.`)
  })

  it.each(['CORR-02', 'READ-23', 'STAT-01'])(
    'control: with nothing taken away, the tests of %s are green',
    async (rule) => {
      const { numFailedTests, numPassedTests } = await runTitled(rule, null)
      if (numFailedTests > 0 || numPassedTests === 0)
        throw new Error(`${numFailedTests} of ${rule} are red by themselves.`)
    },
  )
})

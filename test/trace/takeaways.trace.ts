import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { TAKEAWAYS } from './takeaways.js'

const FOLDERS = ['rules', 'parsing', 'intake', 'validators', 'status', 'wording']
let reports = ''
const sources = new Map<string, string>()

beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'trace-'))
  for (const folder of FOLDERS) {
    for (const name of await readdir(`test/${folder}`)) {
      if (name.endsWith('.test.ts'))
        sources.set(`test/${folder}/${name}`, await readFile(`test/${folder}/${name}`, 'utf8'))
    }
  }
})

afterAll(() => rm(reports, { recursive: true }))

interface Report {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
}

/** Runs the tests titled with a rule, while its behaviour is taken away or, for the control, as it is. */
async function runTitled(rule: string, as: 'taken away' | 'as it is'): Promise<Report> {
  const files = [...sources].filter(([, source]) => source.includes(rule)).map(([name]) => name)
  const config = as === 'taken away' ? ['--config', 'test/trace/vitest.config.ts'] : ['-t', rule]
  const report = join(reports, `${rule} ${as}.json`)
  const args = ['run', ...config, '--reporter=json', `--outputFile=${report}`, ...files]
  const output = await new Promise<string>((resolve) => {
    const options = { env: { ...process.env, TRACE_RULE: rule }, maxBuffer: 1e8 }
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
  it.each(Object.keys(TAKEAWAYS))('%s', async (rule) => {
    const { numFailedTests, numPassedTests } = await runTitled(rule, 'taken away')
    if (numFailedTests === 0)
      throw new Error(`${rule}: all ${numPassedTests} tests titled with it stay green without it.`)
  })

  it.each(['CORR-02', 'READ-23', 'STAT-01'])(
    'control: with nothing taken away, the tests of %s are green',
    async (rule) => {
      const { numFailedTests, numPassedTests } = await runTitled(rule, 'as it is')
      if (numFailedTests > 0 || numPassedTests === 0)
        throw new Error(`${numFailedTests} of ${rule} are red by themselves.`)
    },
  )
})

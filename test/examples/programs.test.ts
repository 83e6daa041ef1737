import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, cpSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { emptyFolder } from './empty-folder.js'
import { needsBuild, ROOT } from './run-demo.js'
import { type Program, runProgram } from './run-program.js'
import { startProgram } from './start-program.js'

beforeAll(needsBuild)

/** The other tests ask the programs without a start: by these it is known to be the same. */
describe('a program that is started', () => {
  it.each<[Program, readonly string[], number]>([
    ['demo', ['--lang', 'en'], 0],
    ['demo', ['no-such-file.json'], 1],
    ['demo', ['--nope'], 2],
    ['morning', ['--lang', 'en'], 0],
    ['morning', ['--record', 'done.json', '--books', join('no-such-folder', 'books.json')], 1],
    ['morning', ['--nope'], 2],
    ['triage', ['--lang', 'en'], 0],
    ['triage', ['no-such-file.csv'], 1],
    ['triage', ['--nope'], 2],
  ])('says the same as one that is only asked: %s %j, and ends with %i', async (program, args, code) => {
    const started = await startProgram(program, args, { COLUMNS: '100' })
    expect(started.code).toBe(code)
    // Twice: it keeps nothing from one run to the next.
    for (const _ of [1, 2]) expect(await runProgram(program, args, { COLUMNS: '100' })).toStrictEqual(started)
  })

  it.each<Program>(['demo', 'morning', 'triage'])('asks for the build where there is none: %s', (program) => {
    const folder = emptyFolder()
    cpSync(join(ROOT, 'examples'), folder, { recursive: true })
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, `${program}.mjs`)])
    expect([status, stdout.toString()]).toStrictEqual([1, ''])
    expect(stderr.toString()).toMatch(/^.*npm run build.* \/ Run npm install and npm run build first\.\n$/)
  })
})

describe('a morning with its export under way', () => {
  /** It has its lock, and waits for rows. */
  async function waiting() {
    const folder = emptyFolder()
    const [books, pipe] = [join(folder, 'books.json'), join(folder, 'orders.csv')]
    spawnSync('sh', ['-c', 'mkfifo "$0"', pipe])
    const args = [pipe, '--at', '2026-04-01T09:00:00+09:00', '--books', books]
    const started = spawn(process.execPath, ['examples/morning.mjs', ...args, '--new'], { cwd: ROOT })
    const ended = once(started, 'exit')
    let complaint = ''
    started.stderr.on('data', (text) => {
      complaint += text
    })
    const tooSoon = ended.then(() => {
      // Whoever waits for a reader goes on.
      closeSync(openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK))
      throw new Error('It ended before it read its export.')
    })
    // Opens once the program reads.
    const rows = await Promise.race([open(pipe, 'w'), tooSoon])
    return { folder, lock: `${books}.lock`, args, started, rows, ended, complaint: () => complaint }
  }

  it('is not done where nobody reads what it says: it ends with 1 and without a complaint', async () => {
    const { folder, started, rows, ended, complaint } = await waiting()
    started.stdout.destroy()
    await once(started.stdout, 'close')
    await rows.writeFile('注文番号,決済方法,決済ステータス,配送ステータス\nP1,NP後払い,審査OK,未配送\n')
    await rows.close()
    expect(await ended).toStrictEqual([1, null])
    expect(complaint()).toBe('')
    expect(readdirSync(folder)).not.toContain('books.json.lock')
  })

  it.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('has the books for itself until %s ends it, and leaves them free', async (signal, code) => {
    const { lock, args, started, rows, ended } = await waiting()
    try {
      expect(readFileSync(lock, 'utf8')).toBe(`${started.pid}`)
      const second = await runProgram('morning', args)
      expect(second).toMatchObject({ code: 1, stdout: '' })
      expect(second.stderr).toContain(`${started.pid}`)
      started.kill(signal)
      await vi.waitUntil(() => !existsSync(lock), 30_000)
    } finally {
      // Node ends no sooner than what it reads.
      await rows.close()
    }
    expect(await ended).toStrictEqual([code, null])
  })
})

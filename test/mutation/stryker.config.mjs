export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', new URL('sentence-pieces.mjs', import.meta.url).pathname],
  ignorers: ['sentence-pieces'],
  // Only files that import the mutated one run, and `near-first.ts` reads from it which file that is.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // A folder of types alone has neither mutants nor tests; mutants without tests count as unseen.
  allowEmpty: true,
  // The tables of this library are built as it loads, so mutants of them count too, though each takes every test.
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 2,
  // Generous, so that a busy machine isn't taken for an endless loop.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  tempDirName: 'reports/mutation/sandbox',
  // The tests of the back office and of makeshop's exports read the guides' tables and the example's rows.
  ignorePatterns: [
    ...['/dist', '/docs', '/examples', '/bench', '/api', '/coverage', '/reports', '*.md'],
    ...['!/docs/reconciling.md', '!/docs/reconciling.ja.md', '!/examples/orders-export.csv'],
  ],
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
}

import { basename, relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where the nearest tests of a folder of `src` lie, when that isn't the folder of the same name. */
const NEAREST: Readonly<Record<string, string>> = {
  order: 'schema',
  'result.ts': 'result.test.ts',
  rules: 'wording',
  text: 'parsing',
  vocabulary: 'wording',
}

/** Tests that are quick and see much, in this order; what isn't here comes after them. */
const STRONG = ['rules', 'model', 'validators', 'schema']

/** The tests of a folder within a folder, of which the first red one ends the run. */
const NEAREST_FILES: Readonly<Record<string, readonly string[]>> = {
  'back-office/cancellation': ['closing-plans'],
  'back-office/correction': ['plan-correction', 'correction-causes', 'correction-carriers', 'np-code-remedy'],
  'back-office/course': ['find-moves', 'observe'],
  'back-office/gate': ['shipping-gate'],
  'back-office/np-list': ['reconcile-list', 'hand-out'],
  'back-office/observation': ['observe', 'observe-row', 'diff-orders'],
  'back-office/payment-method': ['closing-plans'],
  'back-office/plan': ['acts', 'closing-plans', 'plan-correction', 'correction-carriers'],
  'back-office/reconciliation': [
    'reconcile',
    'reconcile-findings',
    'reconcile-holds',
    'reconcile-earlier',
    'reconcile-shipped',
    'reconcile-stalled',
    'reconcile-dead-ends',
  ],
  'back-office/shipment': ['plan-shipment', 'apply-shipment-results'],
  'back-office/triage': ['triage', 'triage-counts', 'triage-malformed', 'first-items'],
  'back-office/wording': ['finding-texts', 'step-texts', 'explain-answer', 'form-labels'],
  'makeshop/api': ['import-orders', 'api-fields'],
  'makeshop/export': [
    'import-export',
    'beside-lost-row',
    'last-row',
    'import-header',
    'import-encoding',
    'import-portions',
  ],
  'makeshop/row': ['row-statuses', 'row-notes', 'order-date', 'import-export'],
  'makeshop/settings': ['import-settings'],
  'makeshop/wording': ['wording'],
  'np-connect-pro/answer': ['answers', 'echo', 'faults', 'secrets'],
  'np-connect-pro/calls': ['wire', 'faults', 'answers'],
  'np-connect-pro/details': ['check-order-details', 'warn-order-details'],
  'np-connect-pro/form': ['wire', 'check-order-details', 'warn-order-details'],
  'np-connect-pro/http': ['faults', 'wire', 'answers'],
  'np-connect-pro/options': ['options', 'wire', 'secrets'],
  'np-connect-pro/wire': ['wire', 'check-order-details'],
  'simulator/books': ['books', 'reregistration', 'reports', 'scenarios'],
  'simulator/call': ['calls', 'batches', 'reregistration', 'reports', 'scenarios'],
  'simulator/fault': ['spoiling', 'faults', 'options', 'determinism'],
  'simulator/field': ['registration-fields', 'reports', 'calls'],
  'simulator/journal': ['journal', 'calls', 'faults'],
  'simulator/node': ['node'],
  'simulator/operator': ['operator', 'calls', 'scenarios', 'reports'],
  'simulator/options': ['options', 'calls', 'reports', 'scenarios'],
  'simulator/rules': ['rules'],
  'simulator/scenario': ['scenarios', 'options'],
  'simulator/transaction': ['scenarios', 'buyer-limit', 'calls', 'reregistration', 'reports', 'determinism'],
  'simulator/wire': ['faults', 'clients', 'calls'],
  'sync/entry': ['entry', 'claims', 'settle'],
  'sync/driver': [
    'claims',
    'late-reports',
    'late-screenings',
    'settle',
    'faults',
    'calls',
    'pages',
    'batches',
    'run',
    'outage',
    'falls-silent',
  ],
  'sync/record-event.ts': ['record-event'],
  'sync/plan': ['entry', 'plan-sync', 'driver'],
  'sync/schedule': ['plan-sync', 'driver', 'stopped', 'entry'],
  'sync/report': ['report-book', 'explain'],
  'sync/store': ['memory-store'],
  'sync/wording': ['explain'],
  'testing/arbitraries': ['arbitraries'],
  'testing/memory-transport': ['memory-transport', 'describe-transport', 'transport-mutants'],
  'testing/each-value': ['describe-store', 'describe-books', 'store-oversights', 'books-oversights'],
  'testing/store-conformance': ['describe-store', 'store-oversights'],
  'testing/books-conformance': ['describe-books', 'books-oversights'],
  'testing/transport-conformance': [
    ...['transport-mutants', 'transport-answers', 'describe-transport', 'leak-in', 'late-results'],
    ...['transport-strictness', 'transport-oversights', 'transport-leeway', 'transport-told', 'transport-reach'],
    ...['transport-lapses', 'transport-references', 'transport-shipments'],
  ],
}

/**
 * Folders that are built on the domain. Their tests take minutes, and every other folder's own tests have to do
 * without.
 */
const ABOVE = ['back-office', 'books', 'makeshop', 'np-connect-pro', 'simulator', 'sync', 'testing']

/**
 * Puts the tests that are nearest to the mutated files first, then the strong ones: the first red test ends a run.
 * Tests of what is built on the domain run only where something of that is mutated.
 */
export class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { related = [], root } = this.ctx.config
    const folderOf = (file: string) => relative(root, file).split('/')[1] ?? ''
    const mutated = related.map(folderOf)
    const isFar = (folder: string) => mutated.length > 0 && ABOVE.includes(folder) && !mutated.includes(folder)
    const nearest = mutated.map((folder) => NEAREST[folder] ?? folder)
    const order = [...nearest, ...STRONG]
    const nearestFiles = related.flatMap(
      (file) => NEAREST_FILES[relative(root, file).split('/').slice(1, 3).join('/')] ?? [],
    )
    const placeIn = (places: readonly string[], name: string) => {
      const at = places.indexOf(name)
      return at === -1 ? places.length : at
    }
    const place = ({ moduleId }: TestSpecification) =>
      placeIn(order, folderOf(moduleId)) * 100 + placeIn(nearestFiles, basename(moduleId, '.test.ts'))
    return files
      .filter(({ moduleId }) => !isFar(folderOf(moduleId)))
      .sort((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

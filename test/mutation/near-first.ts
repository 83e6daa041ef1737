import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where the nearest tests of a folder of `src` lie, when that isn't the folder of the same name. */
const NEAREST: Readonly<Record<string, string>> = {
  order: 'schema',
  rules: 'wording',
  text: 'parsing',
  vocabulary: 'wording',
}

/** Tests that are quick and see much, in this order; what isn't here comes after them. */
const STRONG = ['rules', 'model', 'validators', 'schema']

/** Folders that are built on the domain. Their tests take minutes, and every other folder's own tests have to do without. */
const ABOVE = ['back-office', 'makeshop', 'np-connect-pro', 'simulator', 'sync', 'testing']

/**
 * Puts the tests that are nearest to the mutated files first, then the strong ones: the first red test ends a run. Tests
 * of what is built on the domain run only where something of that is mutated.
 */
export class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { related = [], root } = this.ctx.config
    const folderOf = (file: string) => relative(root, file).split('/')[1] ?? ''
    const mutated = related.map(folderOf)
    const isFar = (folder: string) => mutated.length > 0 && ABOVE.includes(folder) && !mutated.includes(folder)
    const nearest = mutated.map((folder) => NEAREST[folder] ?? folder)
    const order = [...nearest, ...STRONG]
    const place = ({ moduleId }: TestSpecification): number => {
      const at = order.indexOf(folderOf(moduleId))
      return at === -1 ? order.length : at
    }
    return files
      .filter(({ moduleId }) => !isFar(folderOf(moduleId)))
      .sort((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

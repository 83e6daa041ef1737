import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests that are quick and see much, in this order; what isn't here comes after them. */
const STRONG = ['test/rules/', 'test/model/', 'test/validators/', 'test/schema/']

/** Puts the tests of the mutated file's own folder first, then the strong ones: the first red test ends a run. */
export class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { related = [], root } = this.ctx.config
    const own = related.map((file) => `test/${relative(root, file).split('/')[1]}/`)
    const order = [...own, ...STRONG]
    const place = ({ moduleId }: TestSpecification): number => {
      const at = order.findIndex((folder) => relative(root, moduleId).startsWith(folder))
      return at === -1 ? order.length : at
    }
    return [...files].sort((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

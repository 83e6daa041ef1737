import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where the nearest tests of a folder of `src` lie, when that isn't the folder of the same name. */
const NEAREST: Readonly<Record<string, string>> = {
  order: 'schema',
  refusal: 'rules',
  rules: 'wording',
  text: 'parsing',
  vocabulary: 'wording',
}

/** Tests that are quick and see much, in this order; what isn't here comes after them. */
const STRONG = ['rules', 'model', 'validators', 'schema']

/** Puts the tests that are nearest to the mutated file first, then the strong ones: the first red test ends a run. */
export class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { related = [], root } = this.ctx.config
    const folderOf = (file: string) => relative(root, file).split('/')[1] ?? ''
    const nearest = related.map(folderOf).map((folder) => NEAREST[folder] ?? folder)
    const order = [...nearest, ...STRONG]
    const place = ({ moduleId }: TestSpecification): number => {
      const at = order.indexOf(folderOf(moduleId))
      return at === -1 ? order.length : at
    }
    return [...files].sort((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

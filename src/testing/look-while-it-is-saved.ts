/** The last revision. */
const LAST = 21

/** Saves one revision after another, from the second on, and looks meanwhile: begun before each save and after it. */
export async function lookWhileItIsSaved(
  looks: readonly (() => Promise<void>)[],
  save: (revision: number) => Promise<void>,
): Promise<void> {
  for (let revision = 2; revision <= LAST; revision += 1) {
    const before = looks.map(twice)
    const saving = save(revision)
    await Promise.all([...before, saving, ...looks.map(twice)])
  }
}

async function twice(look: () => Promise<void>): Promise<void> {
  await look()
  await look()
}

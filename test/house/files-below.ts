import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** The text of a file of the package. */
export const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** The files below a folder whose names end so, by their paths in the package. */
export const below = (folder: string, end: string): readonly string[] =>
  readdirSync(new URL(folder, root), { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file}`)

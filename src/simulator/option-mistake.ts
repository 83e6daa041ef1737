import { mistake } from '../shape/mistake.js'

/** Says that an option makes no sense: a mistake of whoever wrote it. */
export function optionMistake(option: string, wanted: string): never {
  mistake(`The simulator's option ${option}`, wanted)
}

import { CODE_FAMILY } from '../../np-code/code-family.js'
import { npCodeFacts } from '../../np-code/np-code-facts.js'
import { nfkc } from '../../text/nfkc.js'

/** Shorter values are too common to be recognised within something longer. */
const SHORTEST = 4
/** NP's own ids have that many characters, and any of them may hold a few that were sent by chance. */
const LENGTH_OF_ID = 11
const TOO_LONG_FOR_CHANCE = 8
const NOT_PLAIN = /[^0-9A-Z]/

/** Tells what NP made up from what it only gives back: credentials and personal values that went out in a call. */
export interface Echo {
  /** Whether a code repeats something that was sent. A code that is known is itself and no echo. */
  ofCode(code: string): boolean
  /** Whether an id repeats something that was sent. */
  ofId(id: string): boolean
}

/**
 * Case, width and hyphens hide nothing. It is worked out only when an answer gives cause to ask.
 *
 * @param personal - What personal values went out. `null`: none did, but NP has those of earlier calls, which are not
 * kept here to be compared with. Then a code has to look like one of NP's.
 */
export function echoOf(secrets: readonly string[], personal: (() => unknown) | null): Echo {
  let known: ReadonlySet<string> | undefined
  const values = () => {
    known ??= new Set([...secrets, ...textsIn(personal?.())].flatMap(formsOf))
    return known
  }
  const ofSecret = (plain: string) => plain.length >= SHORTEST && secrets.some((each) => joined(each).includes(plain))
  return {
    ofCode(code) {
      if (npCodeFacts(code) !== null) return false
      if (personal === null && !CODE_FAMILY.test(code)) return true
      return ofSecret(code) || holdsOne(code, values())
    },
    ofId(id) {
      const plain = joined(id)
      if (values().has(plain)) return true
      if (id.length !== LENGTH_OF_ID) return ofSecret(plain) || holdsOne(plain, values())
      return secrets.map(joined).some((each) => each.length >= TOO_LONG_FOR_CHANCE && plain.includes(each))
    },
  }
}

/** Every text within a value that is sent. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.values(value ?? {}).flatMap(textsIn)
}

/** A text as a whole, and each run of letters and digits in it. */
function formsOf(text: string): readonly string[] {
  const runs = folded(text).split(NOT_PLAIN)
  return [runs.join(''), ...runs].filter((form) => form !== '')
}

function joined(text: string): string {
  return folded(text).split(NOT_PLAIN).join('')
}

function folded(text: string): string {
  return nfkc(text).toUpperCase()
}

function holdsOne(text: string, values: ReadonlySet<string>): boolean {
  if (values.has(text)) return true
  for (let from = 0; from + SHORTEST <= text.length; from += 1) {
    for (let to = from + SHORTEST; to <= text.length; to += 1) if (values.has(text.slice(from, to))) return true
  }
  return false
}

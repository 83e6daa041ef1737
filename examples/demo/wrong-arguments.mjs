const WORDS = {
  ja: {
    unknown: (option) => `${option} は使えないオプションです。`,
    needsValue: (option) => `${option} に値を付けてください。`,
    takesNone: (option) => `${option} に値は付けられません。`,
  },
  en: {
    unknown: (option) => `${option} is no option.`,
    needsValue: (option) => `${option} needs a value.`,
    takesNone: (option) => `${option} takes no value.`,
  },
}

/** The language that is asked for, even where the arguments can't be read. @param {readonly string[]} args */
export function localeOf(args) {
  return /--lang[ =]en/.test(args.join(' ')) ? 'en' : 'ja'
}

/**
 * What Node's `parseArgs` found, which says it in English alone.
 *
 * @param {{ code?: string, message: string }} error
 * @param {readonly string[]} args
 * @returns {string}
 */
export function wrongArguments({ code, message }, args) {
  const words = WORDS[localeOf(args)]
  const [option] = /-[^\s'<=,]+/.exec(message) ?? []
  if (option === undefined) return message
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknown(option)
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message
  return message.includes('does not take') ? words.takesNone(option) : words.needsValue(option)
}

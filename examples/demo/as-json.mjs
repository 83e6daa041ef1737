// JSON.stringify leaves these as they are, and in a terminal they would act: C1 controls, direction marks.
const ACTING = /[\u007f-\u009f]|\p{Cf}/gu

/**
 * @param {unknown} value
 * @returns {string} JSON that is safe to look at in a terminal, and reads back as the same value
 */
export function asJson(value) {
  return JSON.stringify(value, null, 2).replace(ACTING, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

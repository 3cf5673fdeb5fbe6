// Control characters and bidi overrides could change how the page's text reads.
const UNSAFE_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu;
const MAX_LENGTH = 120;

/** The endpoint's label as plain text; `''` if there is none to show. */
export const cleanLabel = (label: unknown): string =>
  typeof label === 'string' && label.length <= MAX_LENGTH
    ? label.replace(UNSAFE_TEXT, '').trim()
    : '';

// Control characters and bidi overrides could change how the page's text reads.
const UNSAFE_TEXT =
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const MAX_LENGTH = 120;

/** The endpoint's label as plain text; `''` if there is none to show. */
export const cleanLabel = (label: unknown): string =>
  typeof label === 'string' && label.length <= MAX_LENGTH
    ? label.replace(UNSAFE_TEXT, '').trim()
    : '';

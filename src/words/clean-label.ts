// Control characters and bidi overrides: they could repaint the page's text.
const UNSAFE_TEXT =
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const MAX_LENGTH = 120;

/** A label of the endpoint as plain text; `''` when there is none to show. */
export const cleanLabel = (label: unknown): string =>
  typeof label === 'string' && label.length <= MAX_LENGTH
    ? label.replace(UNSAFE_TEXT, '').trim()
    : '';

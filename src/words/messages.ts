/** A phrase, or one for each plural category that its language has. */
export type Phrase =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & {other: string});

/** The words of one language. `{count}` and `{time}` are filled in. */
export interface Messages {
  inStock: Phrase;
  lowStock: Phrase;
  outOfStock: Phrase;
  backorder: Phrase;
  unavailable: Phrase;
  checking: Phrase;
  checked: Phrase;
  optionOutOfStock: Phrase;
  tooFew: Phrase;
  minimum: Phrase;
  addBlocked: Phrase;
  soldOutMany: Phrase;
}

/** A language's own words, and what it puts between a state and its time. */
export interface Locale extends Messages {
  /** Default: `, `. */
  comma?: string;
}

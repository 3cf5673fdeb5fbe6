/** A text, or one text per plural category of its language. */
export type Phrase =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & {other: string});

/** The texts of one language. `{count}` and `{time}` are filled in. */
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

/** A language's texts, and the separator between a state and its time. */
export interface Locale extends Messages {
  /** Default: `, `. */
  comma?: string;
}

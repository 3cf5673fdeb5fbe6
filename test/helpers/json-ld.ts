/** A value of `availability` as pages write it. */
export const schemaOrg = (term: string): string => `https://schema.org/${term}`;

/** The JSON-LD scripts of a page, with these texts. */
export const jsonLd = (...texts: string[]): string =>
  texts
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');

/** JSON as a shop's template writes it: it must be restored to the letter. */
export const templateJson = (data: unknown): string =>
  `\n${JSON.stringify(data, null, 4)}\n`;

/** The texts of the JSON-LD scripts in a place. */
export const textsIn = (place: ParentNode): string[] =>
  [...place.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => textContent ?? '',
  );

/** The data of the JSON-LD scripts in a place. */
export const dataIn = (place: ParentNode): unknown[] =>
  textsIn(place).map((text) => JSON.parse(text) as unknown);

/** A value of `availability` as pages write it. */
export const schemaOrg = (term: string): string => `https://schema.org/${term}`;

/** The JSON-LD scripts of a page, with these texts. */
export const jsonLd = (...texts: string[]): string =>
  texts
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');

/** As a shop's template writes it: to be given back to the letter. */
export const written = (data: unknown): string =>
  `\n${JSON.stringify(data, null, 4)}\n`;

/** What the JSON-LD scripts in a place say, as text. */
export const textsIn = (place: ParentNode): string[] =>
  [...place.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => textContent ?? '',
  );

/** What they say, as data. */
export const dataIn = (place: ParentNode): unknown[] =>
  textsIn(place).map((text) => JSON.parse(text) as unknown);

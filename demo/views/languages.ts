/** A language's name in that language; its tag if the browser has no name. */
export function titleOfLanguage(tag: string): string {
  try {
    const names = new Intl.DisplayNames([tag], {type: 'language'});
    return names.of(tag) ?? tag;
  } catch (error) {
    // A file's name may not be a language tag.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** The languages that the package has texts for, as listed by the build. */
export async function loadLanguages(): Promise<readonly string[]> {
  const response = await fetch(new URL('languages.json', document.baseURI));
  return response.ok ? ((await response.json()) as string[]) : ['en'];
}

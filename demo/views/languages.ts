/** A language's own name for itself; its tag where the browser has none. */
export function titleOfLanguage(tag: string): string {
  try {
    const names = new Intl.DisplayNames([tag], {type: 'language'});
    return names.of(tag) ?? tag;
  } catch (error) {
    // A file may be named after something that is no language tag.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** What the package has words for, as the build found it. */
export async function loadLanguages(): Promise<readonly string[]> {
  const response = await fetch(new URL('languages.json', document.baseURI));
  return response.ok ? ((await response.json()) as string[]) : ['en'];
}

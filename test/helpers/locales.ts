import type {Locale} from 'true-stock';

export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'tr',
  'ar',
  'zh-CN',
  'ja',
] as const;

/** The texts of a language, from its file. */
export async function wordsOf(language: string): Promise<Locale> {
  const file = new URL(
    `../../src/words/locales/${language}.js`,
    import.meta.url,
  );
  return ((await import(file.href)) as {default: Locale}).default;
}

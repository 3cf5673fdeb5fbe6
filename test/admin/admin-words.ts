import {readFileSync} from 'node:fs';

const folder = new URL('../../../opencart/language/audit/', import.meta.url);

/** The words of the audit page in a language, by key. */
export const readWords = (code: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...readFileSync(new URL(`${code}.php`, folder), 'utf8').matchAll(
        /^\$_\['audit_(\w+)'\] = '(.*)';$/gm,
      ),
    ].map(([, key = '', text = '']) => [key, text]),
  );

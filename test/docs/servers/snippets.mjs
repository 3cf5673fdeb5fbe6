// The blocks of code of a page of docs/, by language.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../../scripts/lib/root.mjs';

export const snippetsOf = (page, language) => {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const blocks = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...blocks]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
};

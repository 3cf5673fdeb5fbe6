import {readFileSync} from 'node:fs';
import type {Counter, Finding} from 'true-stock/audit';

interface Case {
  readonly title: string;
  readonly counters: Counter[];
  readonly contradictions: Finding[];
  /** Of the contradictions, as the admin names them. */
  readonly names?: string[];
}

/** What every implementation of these rules has to find. */
export const CONTRADICTION_CASES = JSON.parse(
  readFileSync(
    new URL('../../../test/audit/contradictions.json', import.meta.url),
    'utf8',
  ),
) as readonly Case[];

import type {Snapshot, Verdict} from '../client/snapshot.js';
import type {Judgement} from '../page/judgement.js';
import {cleanLabel} from './clean-label.js';
import {wordsIn} from './languages.js';
import type {Messages} from './messages.js';
import {type Fragment, say, sayText} from './words.js';

/** The message of a state: `out-of-stock` becomes `outOfStock`. */
const nameOf = (state: string): keyof Messages =>
  state.replace(/-(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  ) as keyof Messages;

/** The text of an element; a stale one tells when it was checked. */
export function labelOf(
  {availability, isStale, left}: Judgement,
  {record, age}: Snapshot,
  language: string,
): Fragment[] {
  const own = cleanLabel(record?.label);
  // "Only N left" needs its number.
  const isPlain = availability === 'low-stock' && left === null;
  const name = isPlain ? 'inStock' : nameOf(availability);
  return [
    ...(own ? [[own] as const] : say(name, language, left ?? 0)),
    ...(isStale
      ? [
          [wordsIn(language).comma ?? ', '] as const,
          ...say('checked', language, 0, Date.now() - age),
        ]
      : []),
  ];
}

/** Why an add-to-cart is blocked. */
export function explain(
  {reason = 'unconfirmed', left}: Verdict,
  record: Snapshot['record'] | undefined,
  language: string,
): string {
  const own = reason === record?.availability && cleanLabel(record.label);
  const isVague =
    reason === 'unconfirmed' || (reason === 'too-few' && left === undefined);
  const count = reason === 'minimum' ? record?.minimum : left;
  return (
    own ||
    sayText(isVague ? 'addBlocked' : nameOf(reason), language, count ?? 1)
  );
}

import {isId} from './record.js';
import type {Verdict, Want} from './snapshot.js';
import {within} from './within.js';

/** The longest that a shopper waits for a verdict. */
const PATIENCE_MS = 800;
/** A verdict this young is not asked for again. */
const REUSE_MS = 2000;

const UNCONFIRMED: Verdict = {ok: 'unknown', reason: 'unconfirmed'};
const unconfirmed = () => UNCONFIRMED;

/** `30:2:226-15.218-32`: product, quantity, option-value pairs. */
const wantText = ({productId, quantity, optionValues = {}}: Want): string => {
  const pairs = Object.entries(optionValues).flatMap(([option, values]) =>
    values
      .filter((value) => isId(value) && isId(option))
      .map((value) => `${option}-${value}`),
  );
  return (
    `${productId}:${quantity}` + (pairs.length ? `:${pairs.join('.')}` : '')
  );
};

/**
 * Asks whether exactly this may be bought now. The same question within two
 * seconds is asked once, so that one prefetched on pointer or focus is ready
 * when the press comes.
 *
 * @param inquire Asks the endpoint.
 */
export function createVerifier(
  now: () => number,
  inquire: (id: string, want: string) => Promise<Verdict | undefined>,
) {
  const recent = new Map<string, {at: number; verdict: Promise<Verdict>}>();

  return async (want: Want): Promise<Verdict> => {
    const {productId, quantity} = want;
    if (!(Number.isInteger(quantity) && quantity > 0)) {
      throw new TypeError(`quantity ${quantity}`);
    }
    if (!isId(productId)) return UNCONFIRMED;
    const text = wantText(want);
    const at = now();
    let asked = recent.get(text);
    if (!asked || at - asked.at > REUSE_MS) {
      const verdict = inquire(productId, text)
        .then((answer) => answer ?? UNCONFIRMED, unconfirmed)
        .finally(() => (mine.at = at));
      // In the air it is not asked again, however long that takes.
      const mine = {at: Infinity, verdict};
      recent.set(text, (asked = mine));
    }
    return within(PATIENCE_MS, asked.verdict, unconfirmed);
  };
}

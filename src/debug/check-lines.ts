import {cardsOf} from './cards.js';
import {describe, hosts} from './page.js';
import {type Finding, good, note} from './finding.js';

/** Checks that a product has one line in each place. */
export function checkLines(): Finding {
  const name = 'Lines';
  const seen = new Set<Element>();
  const repeated = [...cardsOf(hosts())]
    .filter(([, card]) => seen.has(card) || !seen.add(card))
    .map(([host]) => host);
  return repeated.length
    ? note(
        name,
        `A product has several: ${repeated.slice(0, 5).map(describe).join(', ')}.`,
        'Keep one <true-stock> in each place: perhaps theme and extension both have one.',
      )
    : good(name, 'One for each product and place.');
}

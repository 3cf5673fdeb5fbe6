// What happened, as a table of Markdown, and what must not happen.
import {markdownTable} from '../../../scripts/lib/markdown-table.mjs';
import {ownerReads} from './play/outcome.mjs';

/** A word for a number of things. */
const number = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

const resultOf = ({orders, left, reviewed}) =>
  `${number(orders.length, 'order')}, ${left} left` +
  (reviewed > 0 ? `, ${reviewed} in review` : '');

/** A table need not repeat what all of them say. */
const firstSentences = (words) => {
  const [first, second, ...more] = words.split(/(?<=[.!]) /);
  return (
    [first, second].filter(Boolean).join(' ') + (more.length > 0 ? ' …' : '')
  );
};

const wordsOf = ({reads, place}) => {
  if (reads) return `“${firstSentences(reads)}”`;
  return place === 'gateway' ? 'the gateway’s page' : 'how to pay';
};

const shopperReads = ({shoppers, another}) =>
  [
    ...shoppers.map(wordsOf),
    ...(another ? [`the other: ${another}`] : []),
  ].join('; ');

const HEAD = [
  ['what happens', 'plain OpenCart', 'with True Stock'],
  ['the shopper reads', 'the owner reads'],
].flat();

/** The table of one way to pay. */
export const tableOf = (rows) =>
  markdownTable(
    HEAD,
    rows.map(({name, plain, watched}) => [
      name,
      resultOf(plain.outcome),
      resultOf(watched.outcome),
      shopperReads(watched.played),
      ownerReads(watched.outcome),
    ]),
  );

/** A paid order that the owner does not find. */
const isLost = ({orders}, {hasPaid, order}) =>
  hasPaid && !orders.some(({id}) => id === order);

/** What True Stock promises, and did not keep in this scene. */
export const faultsOf = ({name, pieces, sells}, {outcome, played}) => {
  const {orders, reviewed, left} = outcome;
  const sold = orders.length - reviewed;
  const taken = pieces - left;
  const lost = played.shoppers.filter((shopper) => isLost(outcome, shopper));
  const checks = [
    [sells !== undefined && sold !== sells, `${sold} sold instead of ${sells}`],
    [left < 0, `${left} left`],
    [sold > pieces, `${sold} sold of ${pieces}`],
    [sold !== taken, `${sold} sold, but ${taken} taken`],
    [lost.length > 0, `${lost.length} paid orders are lost`],
  ];
  return checks
    .filter(([isWrong]) => isWrong)
    .map(([, what]) => `${name}: ${what}`);
};

import type {Evidence, Severity} from '../../src/audit.js';

/** What a rule is called, and how it says why. */
export interface RuleWords {
  readonly title: string;
  readonly say: (evidence: Evidence) => string;
}

const percent = (share: unknown): string =>
  `${Math.round(100 * Number(share))} %`;

const timesOf = (count: unknown): string =>
  count === 1 ? 'once' : `${String(count)} times`;

const RULES: Readonly<Record<string, RuleWords>> = {
  negative: {
    title: 'Below zero',
    say: ({quantity}) => `The quantity is ${quantity}.`,
  },
  minimum: {
    title: 'Less than one order needs',
    say: ({quantity, minimum}) =>
      `One order must have ${minimum}, and there are ${quantity}: nobody can buy them.`,
  },
  'options-above': {
    title: 'Options have more than their product',
    say: ({sum, quantity, optionId}) =>
      `These values of option ${optionId} have ${sum} together, their product has ${quantity}.`,
  },
  'options-below': {
    title: 'Options have less than their product',
    say: ({sum, quantity, optionId}) =>
      `The values of option ${optionId} have ${sum} together, their product has ${quantity}.`,
  },
  'option-sold-out': {
    title: 'Every choice is sold out',
    say: ({quantity, optionId}) =>
      `The product has ${quantity}, but all values of option ${optionId}, which must be chosen, are sold out.`,
  },
  'uncounted-product': {
    title: 'Options are counted, their product is not',
    say: ({values}) =>
      `Sales lower ${values === 1 ? 'an option value' : `${values} option values`}, and never the product's own quantity.`,
  },
  'sold-uncounted': {
    title: 'Sold, and not counted',
    say: ({sold}) =>
      `${sold} were sold, and sales do not lower the quantity: “Subtract Stock” is off.`,
  },
  oversold: {
    title: 'More sold than there was',
    say: ({countedQuantity, soldSinceCount}) =>
      `The last count found ${countedQuantity}, and ${soldSinceCount} were sold since.`,
  },
  ledger: {
    title: 'Not what the ledger says',
    say: ({quantity, ledgerQuantity}) =>
      `The table has ${quantity}, the ledger ${ledgerQuantity}.`,
  },
  variant: {
    title: 'A variant is not as its master',
    say: ({quantity, masterQuantity}) =>
      `They share one quantity: the variant has ${quantity}, the master ${masterQuantity}.`,
  },
  placeholder: {
    title: 'Looks typed for “plenty”',
    say: ({quantity, median}) =>
      median === undefined
        ? `${quantity} is on your list.`
        : `${quantity} lies far above the rest; half of this shop has ${median} or less.`,
  },
  repeated: {
    title: 'The same number again and again',
    say: ({quantity, counters}) => `${counters} counters have ${quantity}.`,
  },
  cover: {
    title: 'Enough for years',
    say: ({quantity, sold365, years, counters}) =>
      years === undefined
        ? `Nothing was ever sold here, and ${counters} counters have ${quantity} or more.`
        : `${quantity} at hand and ${sold365} sold in a year: enough for ${years} years.`,
  },
  silent: {
    title: 'Sold steadily, then not at all',
    say: ({quantity, saleDays365, days, lastSale}) =>
      `It sold on ${saleDays365} days of a year, and on none of the ${days} since ${lastSale}, with ${quantity} at hand.`,
  },
  typed: {
    title: 'Too many round numbers',
    say: ({counters, share}) =>
      `${percent(share)} of ${counters} quantities from 50 up end in 0 or 5; one in five would be chance.`,
  },
  corrected: {
    title: 'Corrected before',
    say: ({corrections365}) =>
      `It was corrected ${timesOf(corrections365)} in a year.`,
  },
  refused: {
    title: 'Refused',
    say: ({refused30}) =>
      `A shopper was refused ${timesOf(refused30)} in 30 days.`,
  },
};

/** The words of a rule; a rule without words still has its name. */
export const wordsOf = (rule: string): RuleWords =>
  RULES[rule] ?? {title: rule, say: (evidence) => JSON.stringify(evidence)};

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  'sells-what-is-not-there': 'May sell what is not there',
  'hides-what-is-there': 'Hides what is there',
  untidy: 'Untidy',
};

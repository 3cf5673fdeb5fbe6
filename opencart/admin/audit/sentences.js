// What the report says in words: a title for each rule, and its evidence in a
// sentence.
import {fill} from '../panel-parts.js';

/** Rules that say another thing by what their evidence has. */
const VARIANTS = {
  placeholder: ({median}) => (median === undefined ? '_listed' : ''),
  cover: ({years}) => (years === undefined ? '_unsold' : ''),
};

const wordOf = (rule) => rule.replaceAll('-', '_');

/**
 * @param {Record<string, string>} words by key
 * @param {string} [locale] of numbers and dates
 */
export const createSentences = (words, locale) => {
  // Making one takes longer than a sentence.
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, {style: 'percent'});
  const dates = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    dateStyle: 'medium',
  });

  /** A share as percent; other numbers as the reader writes them. */
  const valueOf = (name, value) => {
    if (typeof value !== 'number') return value;
    return (name === 'share' ? shares : numbers).format(value);
  };

  const titleOf = (rule) => words[`rule_${wordOf(rule)}`] ?? rule;

  const severityOf = (severity) => words[wordOf(severity)];

  /** @param {string} day YYYY-MM-DD */
  const dateOf = (day) => dates.format(new Date(`${day}T00:00:00Z`));

  /** @param {{option?: string}} [more] what the evidence has by id alone */
  const sentenceOf = ({rule, evidence}, more = {}) => {
    const variant = VARIANTS[rule]?.(evidence) ?? '';
    const text = words[`say_${wordOf(rule)}${variant}`];
    if (text === undefined) return JSON.stringify(evidence);
    const values = Object.fromEntries(
      Object.entries(evidence).map(([name, value]) => [
        name,
        name === 'lastSale' ? dateOf(value) : valueOf(name, value),
      ]),
    );
    return fill(text, {option: evidence.optionId, ...values, ...more});
  };

  /** Words with numbers in them, as the reader writes them. */
  const say = (key, values = {}) =>
    fill(
      words[key],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          valueOf(name, value),
        ]),
      ),
    );

  return {titleOf, severityOf, sentenceOf, say, dateOf};
};

/** The page's language, if it is one: others would throw. */
export const readLocale = (language) => {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The name of the option that a value belongs to: labels are "Size: Large". */
export const optionName = (label = '') => label.split(': ')[0];

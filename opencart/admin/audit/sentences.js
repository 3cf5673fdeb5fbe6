// What the report says in words: a title for each rule, and its evidence in a
// sentence.
import {fill} from '../panel-parts.js';

/** Rules that say another thing by what their evidence has. */
const VARIANTS = {
  placeholder: ({median}) => (median === undefined ? '_listed' : ''),
  cover: ({years}) => (years === undefined ? '_unsold' : ''),
};

const wordOf = (rule) => rule.replaceAll('-', '_');

/** A share as percent; other numbers as the reader writes them. */
const valueOf = (name, value, locale) => {
  if (typeof value !== 'number') return value;
  return name === 'share'
    ? value.toLocaleString(locale, {style: 'percent'})
    : value.toLocaleString(locale);
};

/**
 * @param {Record<string, string>} words by key
 * @param {string} [locale] of numbers and dates
 */
export const createSentences = (words, locale) => {
  const titleOf = (rule) => words[`rule_${wordOf(rule)}`] ?? rule;

  const severityOf = (severity) => words[wordOf(severity)];

  const dateOf = (day) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
      timeZone: 'UTC',
      dateStyle: 'medium',
    });

  /** @param {{option?: string}} [more] what the evidence has by id alone */
  const sentenceOf = ({rule, evidence}, more = {}) => {
    const variant = VARIANTS[rule]?.(evidence) ?? '';
    const text = words[`say_${wordOf(rule)}${variant}`];
    if (text === undefined) return JSON.stringify(evidence);
    const values = Object.fromEntries(
      Object.entries(evidence).map(([name, value]) => [
        name,
        name === 'lastSale' ? dateOf(value) : valueOf(name, value, locale),
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
          valueOf(name, value, locale),
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

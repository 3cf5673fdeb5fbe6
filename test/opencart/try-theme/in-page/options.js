// Runs in the page: the values of one option, and the part that shows them.

const fieldsOf = (optionId) => [
  ...document.querySelectorAll(`[name^="option[${optionId}]"]`),
];

/** The largest ancestor that holds no other option. */
const groupOf = (optionId) => {
  const [field] = fieldsOf(optionId);
  const hasOther = (part) =>
    [...part.querySelectorAll('[name^="option["]')].some(
      ({name}) => !name.startsWith(`option[${optionId}]`),
    );
  let group = field;
  while (
    group?.parentElement !== document.body &&
    group?.parentElement &&
    !hasOther(group.parentElement) &&
    !group.matches('form, #product')
  ) {
    group = group.parentElement;
  }
  return group;
};

const VALUE = 'option, label, li, [role=option]';

const countIn = (text, words) => text.toLowerCase().split(words).length - 1;

/**
 * The text of an option, and how often one of its values says some words. A
 * theme's own list may repeat each value, and its words with it.
 */
export const readOption = (optionId, words) => {
  const group = groupOf(optionId);
  if (!group) return undefined;
  const values = [...group.querySelectorAll(VALUE)];
  return {
    text: group.textContent.replaceAll(/\s+/g, ' ').trim(),
    said: Math.max(
      0,
      ...values.map(({textContent}) => countIn(textContent, words)),
    ),
  };
};

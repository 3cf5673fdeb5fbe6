// What a shopper reads on a page, or what its script shows of a response.

const textOf = (html) =>
  html
    .replaceAll(/<script[^]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:quot|nbsp|times);/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/ ?×?$/, '')
    .trim();

const inside = (page, pattern) =>
  [...page.matchAll(pattern)].map(([, html]) => textOf(html)).filter(Boolean);

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const valuesIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(valuesIn)
    : [String(value)];

/** The fields of a JSON response; none of another one. */
export const fieldsOf = ({text}) => {
  const fields = parse(text);
  return typeof fields === 'object' && fields !== null ? fields : {};
};

/** HTML within JSON is what a script puts into its page. */
const htmlOf = ({text}) => valuesIn(parse(text) ?? text).join('\n');

/**
 * @param {{text: string}} answer a page, a part of one, or JSON
 * @returns {string} its alerts, else its heading
 */
export const readWords = (answer) => {
  const {error} = fieldsOf(answer);
  if (error) return valuesIn(error).map(textOf).filter(Boolean).join(' ');
  const page = htmlOf(answer).replaceAll(/<script[^]*?<\/script>/g, '');
  const alerts = inside(page, /class="alert[^"]*"[^>]*>([^]*?)<\/div>/g);
  const [heading = ''] = inside(page, /<h1[^>]*>([^]*?)<\/h1>/g);
  return alerts.join(' ') || heading;
};

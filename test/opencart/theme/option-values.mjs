// Values of an option, in the database and on the page (a select or inputs).

/** Two values of an option that count stock, the scarcer first. */
export const valuesOf = (shop, optionId) =>
  shop.query(
    'SELECT product_option_value_id AS id, quantity ' +
      `FROM oc_product_option_value WHERE product_option_id = ${optionId} ` +
      'AND subtract = 1 AND quantity > 0 ORDER BY quantity LIMIT 2',
  );

const nameOf = (optionId) => `[name^="option[${optionId}]"]`;

/** Chooses one value, and no other of its option. */
export const choose = async (page, optionId, {id}) => {
  const select = `select${nameOf(optionId)}`;
  if (await page.$(select)) {
    await page.select(select, id);
    return;
  }
  const input = `input${nameOf(optionId)}`;
  await page.$$eval(`${input}:checked`, (chosen) => {
    for (const {type} of chosen) if (type === 'checkbox') chosen[0].click();
  });
  await page.click(`${input}[value="${id}"]`);
};

/** Whether a value is marked as sold out, and its text. */
export const readValue = (page, optionId, {id}) =>
  page.evaluate(
    (name, value) => {
      const node = document.querySelector(
        `${name} option[value="${value}"], input${name}[value="${value}"]`,
      );
      const words = node.labels?.[0] ?? node;
      return {
        marked: node.disabled || node.getAttribute('aria-disabled') === 'true',
        words: words.textContent.replaceAll(/\s+/g, ' ').trim(),
      };
    },
    nameOf(optionId),
    id,
  );

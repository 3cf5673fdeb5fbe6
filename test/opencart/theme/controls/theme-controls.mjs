// The theme's own add-to-cart controls, found without True Stock.
import {ADD_TO_CART} from '../../shop/versions.mjs';

/** Runs in the page: `{productId, control}` in document order. */
const findControls = (addToCart) => {
  const adds = (address) => new RegExp(addToCart, 'i').test(address ?? '');
  const productOf = (button) => {
    const [, id] =
      /^cart\.add\('(\d+)'/.exec(button.getAttribute('onclick')) ?? [];
    const scope = button.form ?? button.closest('#product');
    const field =
      button.form?.elements.product_id ??
      scope?.querySelector('[name="product_id"]');
    return id ?? field?.value;
  };
  const isAdd = (button) =>
    button.id === 'button-cart' ||
    button.getAttribute('onclick')?.startsWith('cart.add(') ||
    (button.type === 'submit' &&
      button.form &&
      adds(
        button.getAttribute('formaction') ?? button.form.getAttribute('action'),
      ));
  return [...document.querySelectorAll('button, input')]
    .filter(isAdd)
    .map((control) => ({productId: productOf(control), control}));
};

/** Found anew each time: themes replace parts of their pages. */
const findAll = (page) => page.evaluateHandle(findControls, ADD_TO_CART.source);

/** @returns {Promise<import('puppeteer-core').ElementHandle[]>} */
export const controlsOf = async (page, productId) => {
  const all = await findAll(page);
  const own = await all.evaluateHandle(
    (found, wanted) =>
      found
        .filter((each) => each.productId === wanted)
        .map(({control}) => control),
    productId,
  );
  const properties = await own.getProperties();
  return [...properties.values()]
    .map((property) => property.asElement())
    .filter(Boolean);
};

/** The state of every control of the page. */
export const readGates = async (page) => {
  const all = await findAll(page);
  return all.evaluate((found) => {
    const isVisible = (node) =>
      node.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
      node.getBoundingClientRect().height > 0;
    const reasonsOf = (control) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => document.getElementById(id))
        // A theme's tooltip describes its button too.
        .filter((node) => node?.matches('[data-true-stock-reason]'))
        .filter(isVisible)
        .map((node) => node.textContent.trim())
        .filter(Boolean);
    return found.map(({productId, control}) => ({
      productId,
      blocked: control.getAttribute('aria-disabled') === 'true',
      reasons: reasonsOf(control),
      attributes: Object.fromEntries(
        [...control.attributes]
          .map(({name, value}) => [name, value])
          .sort(([left], [right]) => (left < right ? -1 : 1)),
      ),
      label: (control.value || control.textContent).trim(),
    }));
  });
};

export const gatesOf = async (page, productId) =>
  (await readGates(page)).filter((gate) => gate.productId === productId);

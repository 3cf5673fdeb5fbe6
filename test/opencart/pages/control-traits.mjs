import {ADD_TO_CART} from '../shop/versions.mjs';

/**
 * What decides which ways to add a control has:
 *
 * - `hasForm`: it submits one, also one elsewhere on the page (`form="ID"`)
 * - `formAdds`: the form adds by itself, no matter which button submitted it
 * - `hasQuantity`: the form shows a quantity that Enter can be pressed in
 * - `hasCartAdd`: the theme has the global function `cart.add` (3.x)
 *
 * @param {import('puppeteer-core').ElementHandle} control
 */
export const traitsOf = (control) =>
  control.evaluate((button, addToCart) => {
    const {form} = button;
    const action = form?.getAttribute('action') ?? '';
    return {
      hasForm: Boolean(form),
      formAdds:
        form?.id === 'form-product' || new RegExp(addToCart, 'i').test(action),
      hasQuantity: form?.elements.quantity?.type === 'text',
      hasCartAdd: typeof globalThis.cart?.add === 'function',
    };
  }, ADD_TO_CART.source);

export const pathsThatFit = (paths, traits) =>
  paths.filter(({fits}) => !fits || fits(traits));

// Ways to add through jQuery, which calls the listeners that it bound without a
// native event.

/** @type {import('./native-paths.mjs').NATIVE_PATHS} */
export const JQUERY_PATHS = [
  {
    name: "$(button).trigger('click')",
    act: (page, control) =>
      control.evaluate((button) => {
        globalThis.jQuery(button).trigger('click');
      }),
  },
  {
    name: "$(form).trigger('submit')",
    fits: ({formAdds}) => formAdds,
    act: (page, control) =>
      control.evaluate(({form}) => {
        globalThis.jQuery(form).trigger('submit');
      }),
  },
  {
    name: 'cart.add()',
    fits: ({hasCartAdd}) => hasCartAdd,
    act: async (page, control, {productId}) =>
      control.evaluate((button, id) => {
        globalThis.cart.add(id, '1');
      }, productId),
  },
];

// Every way without jQuery in which a shopper or a script sets off an add.

const BUTTON = '#button-cart';
const QUANTITY = '#input-quantity';

const pressOn = (selector, key) => async (page) => {
  await page.focus(selector);
  await page.keyboard.press(key);
};

/** `focus` is the id where the keyboard must be afterwards. */
const PATHS = [
  {
    name: 'mouse click',
    focus: 'button-cart',
    act: (page) => page.click(BUTTON),
  },
  {name: 'touch tap', focus: 'button-cart', act: (page) => page.tap(BUTTON)},
  {name: 'Enter', focus: 'button-cart', act: pressOn(BUTTON, 'Enter')},
  {name: 'Space', focus: 'button-cart', act: pressOn(BUTTON, 'Space')},
  {
    name: 'Enter in the quantity field',
    focus: 'input-quantity',
    needsForm: true,
    act: pressOn(QUANTITY, 'Enter'),
  },
  {
    name: 'el.click()',
    focus: 'input-quantity',
    act: async (page) => {
      await page.focus(QUANTITY);
      await page.$eval(BUTTON, (button) => button.click());
    },
  },
  {
    name: 'a dispatched click',
    focus: 'input-quantity',
    act: async (page) => {
      await page.focus(QUANTITY);
      await page.$eval(BUTTON, (button) =>
        button.dispatchEvent(
          new MouseEvent('click', {bubbles: true, cancelable: true}),
        ),
      );
    },
  },
  {
    name: 'form.requestSubmit()',
    focus: 'input-quantity',
    needsForm: true,
    act: async (page) => {
      await page.focus(QUANTITY);
      await page.$eval(BUTTON, (button) => button.form.requestSubmit());
    },
  },
  {
    name: 'form.requestSubmit(button)',
    focus: 'input-quantity',
    needsForm: true,
    act: async (page) => {
      await page.focus(QUANTITY);
      await page.$eval(BUTTON, (button) => button.form.requestSubmit(button));
    },
  },
];

/** @param {{hasForm: boolean}} family see versions.mjs */
export const nativePaths = ({hasForm}) =>
  PATHS.filter(({needsForm}) => hasForm || !needsForm);

// Every way to add without jQuery, by a shopper or by a script.

const pressOn = (key) => async (page, control) => {
  await control.focus();
  await page.keyboard.press(key);
};

const inPage = (act) => (page, control) => control.evaluate(act);

/**
 * `fits` takes what control-traits.mjs read of a control. `focus` is where it
 * must be afterwards: on the control, in the quantity field, or unchanged.
 *
 * @type {{name: string, focus?: 'control' | 'quantity',
 *   fits?: (traits: object) => boolean,
 *   act: (page: object, control: object) => Promise<void>}[]}
 */
export const NATIVE_PATHS = [
  {
    name: 'mouse click',
    focus: 'control',
    act: (page, control) => control.click(),
  },
  {name: 'Enter', focus: 'control', act: pressOn('Enter')},
  {name: 'Space', focus: 'control', act: pressOn('Space')},
  // After Space: for 150 ms after a tap Chromium may end the pressed state of a
  // button, and a Space that is down then clicks nothing.
  {name: 'touch tap', focus: 'control', act: (page, control) => control.tap()},
  {
    name: 'Enter in the quantity field',
    focus: 'quantity',
    fits: ({hasQuantity}) => hasQuantity,
    act: async (page, control) => {
      await control.evaluate(({form}) => form.elements.quantity.focus());
      await page.keyboard.press('Enter');
    },
  },
  {name: 'el.click()', act: inPage((control) => control.click())},
  {
    name: 'a dispatched click',
    act: inPage((control) => {
      control.dispatchEvent(
        new MouseEvent('click', {bubbles: true, cancelable: true}),
      );
    }),
  },
  {
    name: 'form.requestSubmit()',
    fits: ({formAdds}) => formAdds,
    act: inPage(({form}) => form.requestSubmit()),
  },
  {
    name: 'form.requestSubmit(button)',
    fits: ({hasForm}) => hasForm,
    act: inPage((control) => control.form.requestSubmit(control)),
  },
];

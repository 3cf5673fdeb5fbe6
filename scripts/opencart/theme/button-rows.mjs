import {PRODUCT} from './catalog.mjs';
import {controlsOf} from './theme-controls.mjs';

/** Runs in the page: where the other buttons of a row stand, from this one. */
const offsetsOf = (control) => {
  const {left, top} = control.getBoundingClientRect();
  const others = control.parentElement.querySelectorAll('button, a');
  return [...others]
    .filter((other) => other !== control)
    .map((other) => other.getBoundingClientRect())
    .map((box) => [Math.round(box.left - left), Math.round(box.top - top)]);
};

/**
 * The row of each control: a button that moves when stock ends is a wrong one
 * under the pointer.
 */
export const buttonRows = async (page) => {
  const controls = await controlsOf(page, PRODUCT);
  return Promise.all(controls.map((control) => control.evaluate(offsetsOf)));
};

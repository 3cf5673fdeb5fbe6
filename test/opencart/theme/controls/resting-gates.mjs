import {PRODUCT} from '../catalog.mjs';
import {gatesOf} from './theme-controls.mjs';

const TOOLTIP = [
  'aria-label',
  'data-bs-original-title',
  'data-original-title',
  'title',
];

/**
 * Without what the theme itself leaves on a button: empty attributes after its
 * spinner, and a tooltip's attributes after a visit of the pointer.
 */
const withoutTraces = ({attributes, label}) => ({
  label,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      if (name === 'style' || name === 'class') return value !== '';
      return !TOOLTIP.includes(name);
    }),
  ),
});

/** The controls without pointer and focus: each opens a tooltip. */
export const restingGates = async ({page}) => {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  await page.waitForSelector('[aria-describedby^="tooltip"]', {hidden: true});
  const gates = await gatesOf(page, PRODUCT);
  return gates.map(withoutTraces);
};

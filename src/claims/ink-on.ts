import {hostOf} from '../page/host-of.js';
import {native} from '../page/native.js';

/** From here on the colours of the states have a contrast of 4.5. */
const PALE = 0.67;

/** Black and white have the same contrast on this. */
const MIDDLE = 0.18;

/** Relative luminance (WCAG 2.2); `NaN` for what is no opaque sRGB colour. */
function luminanceOf(color: string): number {
  const [, red, green, blue] = (
    /^rgb\((.+), (.+), (.+)\)$/.exec(color) ?? []
  ).map((part) => {
    const share = Number(part) / 255;
    return share > 0.04045 ? ((share + 0.055) / 1.055) ** 2.4 : share / 12.92;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The colour behind each element; no colour where that cannot be told. */
export type Grounds = Map<Element, string>;

function groundOf(element: Element, grounds: Grounds): string {
  const known = grounds.get(element);
  if (known !== undefined) return known;
  const {backgroundColor, backgroundImage, colorScheme} =
    getComputedStyle(element);
  const parent = native(element).parentElement ?? hostOf(element);
  let ground = backgroundColor;
  if (backgroundImage !== 'none') ground = '';
  else if (/^rgba.* 0\)$/.test(ground)) {
    // A dark page may have no background at all.
    const canvas = /dark/.test(colorScheme) ? '' : 'rgb(255, 255, 255)';
    ground = parent ? groundOf(parent, grounds) : canvas;
  }
  grounds.set(element, ground);
  return ground;
}

/**
 * The colour of an element's words where its states cannot have theirs: that of
 * the page, or what can be read there. Empty where they can.
 *
 * @param grounds What was read before, for elements with the same ancestors.
 */
export function inkOn(element: Element, grounds: Grounds): string {
  const ground = luminanceOf(groundOf(element, grounds));
  if (ground > PALE) return '';
  const {color} = getComputedStyle(native(element).parentElement ?? element);
  const ratio = (luminanceOf(color) + 0.05) / (ground + 0.05);
  const isReadable = !(ratio < 4.5 && ratio > 1 / 4.5);
  if (isReadable) return 'currentcolor';
  return ground > MIDDLE ? '#000' : '#fff';
}

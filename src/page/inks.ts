import {hostOf} from './host-of.js';
import {memoize} from './memoize.js';
import {native} from './native.js';
import {createSheet} from './page-style.js';

/** From here on the colours of the states have a contrast of 4.5. */
const PALE = 0.67;

/** Black and white have the same contrast on this. */
const MIDDLE = 0.18;

/** The sheet of an ink: an attribute of the element would not survive a morph. */
const sheetOf = memoize((ink: string) =>
  createSheet(`:host{--true-stock-ink:${ink}}`),
);

/**
 * Relative luminance (WCAG 2.2, near black a little more); `NaN` for what is no
 * opaque sRGB colour.
 */
function luminanceOf(color: string): number {
  const [red, green, blue] = color
    .slice(4)
    .split(',')
    .map((part) => ((parseInt(part, 10) / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What words are written in on a ground: in what the page has, if they can. */
function inkOn(ground: number, color: string, root: ShadowRoot | null): string {
  if (ground > PALE && root) return 'initial';
  const ratio = (luminanceOf(color) + 0.05) / (ground + 0.05);
  if (!(ratio < 4.5 && ratio > 1 / 4.5)) return 'currentcolor';
  return ground > MIDDLE ? '#000' : '#fff';
}

/**
 * Gives the words of elements a colour that can be read where they stand. Reads
 * all, then writes: style is computed once.
 */
export function updateInks(hosts: Iterable<HTMLElement>): void {
  /** The luminance behind an element; `NaN` where that cannot be told. */
  const groundOf = memoize((element: Element): number => {
    const {backgroundColor, backgroundImage, colorScheme} =
      getComputedStyle(element);
    if (backgroundImage !== 'none') return NaN;
    if (!backgroundColor.endsWith(', 0)')) return luminanceOf(backgroundColor);
    const parent = native(element).parentElement ?? hostOf(element);
    // A dark page may have no background at all.
    return parent ? groundOf(parent) : /dark/.test(colorScheme) ? NaN : 1;
  });
  const inks = [...hosts].map((host) => {
    const {color} = getComputedStyle(host.parentElement ?? host);
    const root = host.shadowRoot;
    return [host, root, inkOn(groundOf(host), color, root)] as const;
  });
  for (const [host, root, ink] of inks) {
    if (root) {
      root.adoptedStyleSheets = [root.adoptedStyleSheets[0]!, sheetOf(ink)];
    } else host.style.color = ink;
  }
}

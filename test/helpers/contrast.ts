const luminance = (color: string): number => {
  const [red, green, blue] = (color.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** The first background behind an element that is not transparent. */
function backgroundOf(element: Element | null): string {
  if (!element) return 'rgb(255, 255, 255)';
  const {backgroundColor} = getComputedStyle(element);
  const isClear = /^rgba\(.*, 0\)$|transparent/.test(backgroundColor);
  return isClear ? backgroundOf(element.parentElement) : backgroundColor;
}

/** Contrast of two colours given as `rgb(…)` (WCAG 2.2, 1.4.3). */
export function contrastBetween(color: string, background: string): number {
  const [dark, light] = [luminance(color), luminance(background)].sort(
    (first, second) => first - second,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of an element's text; WCAG 2.2, 1.4.3 requires 4.5. */
export const contrastOf = (element: Element): number =>
  contrastBetween(getComputedStyle(element).color, backgroundOf(element));

const luminance = (color: string): number => {
  const [red, green, blue] = (color.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Contrast of an element's text on white: WCAG 2.2, 1.4.3 wants 4.5. */
export const contrastOnWhite = (element: Element): number =>
  1.05 / (luminance(getComputedStyle(element).color) + 0.05);

import {lastTextIn} from '../page/last-text.js';

/**
 * Puts an element in the place of a line's words about stock, which become its
 * fallback: "Availability: In Stock" keeps what stands before the colon.
 *
 * Returns how to give the line back; what the theme has written anew since
 * then stays.
 *
 * @param box What holds the element, if it needs one.
 */
export function takeOver(
  line: Element,
  element: HTMLElement,
  box = element,
): () => void {
  const text = lastTextIn(line);
  if (!text) {
    line.append(box);
    return () => box.remove();
  }
  const {data} = text;
  const [before = ''] = /^(.*?[:：])?\s*/su.exec(data) ?? [];
  element.textContent = data.slice(before.length).trimEnd();
  text.data = before;
  text.after(box);
  return () => {
    if (line.contains(box)) text.data = data;
    box.remove();
  };
}

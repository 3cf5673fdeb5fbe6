import { lastTextIn } from '../page/last-text.js';
/**
 * Replaces the stock text of a line with an element. The text becomes the
 * element's fallback: "Availability: In Stock" keeps what is before the colon.
 *
 * Returns how to give the line back, unless the theme has rewritten it.
 *
 * @param box Contains the element, if it needs a container.
 */
export function takeOverLine(line, element, box = element) {
    const text = lastTextIn(line);
    if (!text) {
        line.append(box);
        return () => box.remove();
    }
    const { data } = text;
    const [before = ''] = /^(.*?[:：])?\s*/su.exec(data) ?? [];
    element.textContent = data.slice(before.length).trimEnd();
    text.data = before;
    text.after(box);
    return () => {
        if (line.contains(box))
            text.data = data;
        box.remove();
    };
}

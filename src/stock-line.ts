/**
 * Puts an element in the place of a line's words about stock, which become its
 * fallback: "Availability: In Stock" keeps what stands before the colon.
 *
 * Returns how to give the line back; what the theme has written anew since
 * then stays.
 */
export function takeOver(line: Element, element: HTMLElement): () => void {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let text: Text | null = null;
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.data.trim()) text = node;
  }
  if (!text) {
    line.append(element);
    return () => element.remove();
  }
  const {data} = text;
  const [before = ''] = /^(.*[:：])?\s*/su.exec(data) ?? [];
  element.textContent = data.slice(before.length).trimEnd();
  text.data = before;
  text.after(element);
  return () => {
    if (line.contains(element)) text.data = data;
    element.remove();
  };
}

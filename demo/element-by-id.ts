/** An element of the page. @throws TypeError if there is none. */
export function elementById<T extends HTMLElement = HTMLElement>(
  id: string,
): T {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`The page has no element #${id}.`);
  return element as T;
}

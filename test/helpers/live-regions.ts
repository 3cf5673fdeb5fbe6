const LIVE = '[aria-live], [role=status], [role=alert], [role=log]';

/** What a screen reader is told to watch on a page. */
export const liveRegionsOf = (page: Document): Element[] => [
  ...page.querySelectorAll(LIVE),
];

const regionOf = (node: Node): Element | null | undefined =>
  (node as Element).closest?.(LIVE) ?? node.parentElement?.closest(LIVE);

/**
 * What a screen reader says of a page from now on: the text of a live region
 * each time it is written, also if it is the same again.
 */
export function listenTo(page: Document): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const {target} of changes) {
      const text = regionOf(target)?.textContent;
      if (text) heard.push(text);
    }
  });
  observer.observe(page, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  return heard;
}

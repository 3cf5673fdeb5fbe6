const LIVE = '[aria-live], [role=status], [role=alert], [role=log]';

/** The live regions of a page. */
export const liveRegionsOf = (page: Document): Element[] => [
  ...page.querySelectorAll(LIVE),
];

const regionOf = (node: Node): Element | null | undefined =>
  (node as Element).closest?.(LIVE) ?? node.parentElement?.closest(LIVE);

/**
 * Collects what a screen reader says from now on: the text of a live region each
 * time it is written, even if it has not changed.
 */
export function listenTo(page: Document): string[] {
  const announcements: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const {target} of changes) {
      const text = regionOf(target)?.textContent;
      if (text) announcements.push(text);
    }
  });
  observer.observe(page, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  return announcements;
}

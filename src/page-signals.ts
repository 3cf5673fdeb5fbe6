const WAKES = ['visibilitychange', 'pageshow', 'resume', 'online'];
const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'];

export const isHidden = (): boolean =>
  globalThis.document?.visibilityState === 'hidden';

/** Listens to the page, if there is one. Returns how to stop. */
export function listenToPage(
  onWake: () => void,
  onInput: () => void,
  onLeave: () => void,
): () => void {
  const each = (method: 'addEventListener' | 'removeEventListener') => {
    // `resume` comes to the document, `pageshow` to the window.
    for (const target of [globalThis, globalThis.document]) {
      for (const type of WAKES) target?.[method]?.(type, onWake);
      for (const type of INPUTS) target?.[method]?.(type, onInput);
      target?.[method]?.('pagehide', onLeave);
    }
  };
  each('addEventListener');
  return () => each('removeEventListener');
}

import {document} from '../page/native.js';
import {script} from './script.js';
import {type Host, isKnown} from './states.js';

/**
 * Reads the colours behind elements and reasons anew when the page has got
 * others. Returns how to stop.
 */
export function followTheme(hosts: ReadonlyMap<Host, boolean>): () => void {
  const update = () =>
    script.updateInks([
      ...[...hosts.keys()].filter(isKnown),
      ...document.querySelectorAll<HTMLElement>('[data-true-stock-reason]'),
    ]);
  const page = [document.documentElement, document.body];
  const onEnd = ({target}: Event) => {
    if (page.includes(target as HTMLElement)) update();
  };
  const observer = new MutationObserver(update);
  for (const node of page) observer.observe(node, {attributes: true});
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', update);
  addEventListener('load', update);
  addEventListener('transitionend', onEnd);
  // It may have changed while this file was on its way.
  update();
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', update);
    removeEventListener('load', update);
    removeEventListener('transitionend', onEnd);
  };
}

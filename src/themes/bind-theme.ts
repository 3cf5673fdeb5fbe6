import {bind, type Binding} from './bind.js';
import type {ControlsHost} from '../gate/controls.js';
import {createLoopGuard} from '../page/loop-guard.js';
import {type Add, findAdds} from './find-adds.js';
import {onPageChange} from '../page/page-changes.js';
import {leavePageStyle, usePageStyle} from '../page/page-style.js';
import {finishTurns, takeTurn} from '../page/take-turns.js';
import type {KnownFamily} from './theme-family.js';
import {document, native} from '../page/native.js';

/** OpenCart's ids: any other would make the request of the whole page wrong. */
const ID = /^[1-9]\d{0,9}$/;

/**
 * The controls whose lines may be in sight, or are after a short scroll: a line
 * that comes after the next paint would move the page. The others are more than
 * a screen below the fold, in a card that begins below the fold too: above it is
 * the control of another one. Above that of a product's page, or of a table of
 * products, there is none.
 */
function nearSight(adds: readonly Add[]): HTMLElement[] {
  let end = Infinity;
  return adds
    .map(({control}) => control)
    .filter((control) => {
      const {bottom, top} = native(control).getBoundingClientRect();
      if (top > Math.max(end, 2 * innerHeight)) return false;
      if (top > innerHeight) end = Math.min(end, bottom);
      return true;
    });
}

/**
 * Binds every add-to-cart control of the page to an element that shows and
 * gates its product, also when content is added or removed later.
 *
 * Returns how to undo all of it.
 */
export function bindTheme(family: KnownFamily): () => void {
  const bindings = new Map<HTMLElement, Binding>();
  const mayReplace = createLoopGuard();
  const mayRebind = createLoopGuard();

  const scan = (here: KnownFamily) => {
    const elements = [...document.querySelectorAll<ControlsHost>('true-stock')];
    const adds = findAdds(family, bindings).filter(
      ({control, product: [id]}) => !bindings.has(control) && ID.test(id),
    );
    if (!adds.length) return;
    for (const add of adds) {
      takeTurn(add.control, () => {
        if (!add.control.isConnected) return;
        bindings.set(add.control, bind(add, here, elements));
      });
    }
    requestAnimationFrame(() => finishTurns(nearSight(adds)));
  };

  const onChange = () => {
    const detached = [...bindings].filter(
      ([control, {element}]) => !control.isConnected || !element.isConnected,
    );
    // If the page keeps restoring what we replaced, place elements beside their
    // controls instead.
    const isBeside = detached.length > 0 && !mayReplace();
    if (isBeside && !mayRebind()) return;
    for (const [control, {undo}] of detached) {
      bindings.delete(control);
      undo();
    }
    scan(isBeside ? {...family, places: []} : family);
    // Reserves the height of a card's line before its element is drawn.
    usePageStyle(bindings);
  };

  // An invalid selector throws here, before anything is observed.
  onChange();
  const stop = onPageChange(onChange);
  return () => {
    // What still waits is bound, to be undone: no turn comes later.
    finishTurns();
    stop();
    for (const {undo} of bindings.values()) undo();
    leavePageStyle(bindings);
  };
}

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
 * a screen below the fold, and have the control of another card above them that
 * is below the fold too. A product's page has none there, nor has a table of
 * products.
 */
function nearSight(adds: readonly Add[]): HTMLElement[] {
  const below: DOMRect[] = [];
  return adds
    .map(({control}) => control)
    .filter((control) => {
      const rect = native(control).getBoundingClientRect();
      const isFar =
        rect.top > 2 * innerHeight &&
        below.some(
          ({bottom, left, right}) =>
            bottom < rect.top && left < rect.right && right > rect.left,
        );
      if (rect.top > innerHeight && !isFar) below.push(rect);
      return !isFar;
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

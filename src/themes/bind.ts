import type {Add} from './find-adds.js';
import {bindControl} from '../gate/bound-controls.js';
import {type ControlsHost, controlsOf} from '../gate/controls.js';
import {endOfRow} from '../gate/reason-line.js';
import {createAddition} from '../page/marks.js';
import {findSpot} from './find-spot.js';
import {placeElement} from './place-element.js';
import type {Product} from './product-of.js';
import {scopeOf} from '../gate/selection.js';
import type {KnownFamily} from './theme-family.js';
import {document, native} from '../page/native.js';

/** What binding a control changed. */
export interface Binding {
  readonly element: Element;
  readonly product: Product;
  undo(): void;
}

const CARD = '[data-true-stock-card],[data-true-stock-cell]';

/**
 * Creates the element of a product; on the product's own page it announces
 * changes. A carousel copies cards: what is not in a line of the page goes then.
 */
function createElement(
  productId: string,
  control: HTMLElement,
  isStock?: boolean,
): ControlsHost {
  const element = (
    isStock
      ? document.createElement('true-stock')
      : createAddition('card', '', 'true-stock')
  ) as ControlsHost;
  element.setAttribute('product-id', productId);
  if (control.id === 'button-cart') element.setAttribute('announce', '');
  return element;
}

/**
 * Binds a control to an element, so that stock is said once for each product and
 * place: to the one that is where nothing is of another product, or has a control
 * there. Else a place with a name or price gets a new one.
 *
 * @param elements Those of the page; a new one is added.
 */
export function bind(
  {control, others, product}: Add,
  {places, wallets}: KnownFamily,
  elements: ControlsHost[],
): Binding {
  const [productId, quantity] = product;
  const {card, isStock, place, spot} = findSpot(control, others, places);
  const own = elements.filter((element) => element.productId === productId);
  const existing =
    own.find(
      (element) =>
        (spot && native(spot).contains(element)) ||
        [element, ...controlsOf(element)].some((node) =>
          native(place).contains(node),
        ),
    ) ?? (spot ? null : own[0]);
  const element = existing ?? createElement(productId, control, isStock);
  const removeElement = existing
    ? () => {}
    : placeElement(element, spot ?? endOfRow(control), isStock);
  if (!existing) elements.push(element);
  const unbind = bindControl(element, control, {
    quantity,
    isCovered: control.matches(wallets),
    // A line that is not ours may be anywhere.
    isCard: !!element.closest(CARD),
    card: card ?? scopeOf(control) ?? control.parentElement!,
  });
  return {
    element,
    product,
    undo() {
      unbind();
      removeElement();
    },
  };
}

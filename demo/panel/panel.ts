import {elementById} from '../element-by-id.js';
import type {MockControls} from '../mock/handlers.js';
import type {MockShop} from '../mock/mock-shop.js';
import {startAnswerControls} from './answer-controls.js';
import {startDrawer} from './drawer.js';
import {startRecord} from './record.js';
import {startStockControls} from './stock-controls.js';

/** The panel beside the shop: everything that a QA engineer may turn. */
export function startPanel(
  shop: MockShop,
  controls: MockControls,
  realEndpoint: string | null,
): void {
  startRecord(shop, controls);
  startStockControls(shop);
  startAnswerControls(controls);
  // Enter in one of its fields must not reload the page.
  elementById('panel-body').addEventListener('submit', (event) =>
    event.preventDefault(),
  );
  if (realEndpoint !== null) handOver(realEndpoint);
  // Opened last: what is filled in before it is seen shifts nothing.
  startDrawer();
}

/** With a real endpoint there is no stock here to set, no answer to break. */
function handOver(realEndpoint: string): void {
  const note = elementById('panel-real');
  note.textContent = `Stock comes from ${realEndpoint}. Change it there; only the cart is the demo's own.`;
  note.hidden = false;
  elementById<HTMLFieldSetElement>('panel-stock').disabled = true;
  elementById<HTMLFieldSetElement>('panel-answers').disabled = true;
}

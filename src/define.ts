import {TrueStockElement} from './index.js';

// Another copy may have been here first; its element serves the page.
if (!customElements.get('true-stock')) {
  customElements.define('true-stock', TrueStockElement);
}

import { TrueStockElement } from './index.js';
// If another copy came first, its element serves the page.
if (!customElements.get('true-stock')) {
    customElements.define('true-stock', TrueStockElement);
}

import {TrueStockElement} from './index.js';

// `import 'true-stock/define'` alone tells TypeScript of the element.
export type {TrueStockElement};

// Another copy may have been here first; its element serves the page.
if (!customElements.get('true-stock')) {
  customElements.define('true-stock', TrueStockElement);
}

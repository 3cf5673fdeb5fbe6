import {TrueStockElement} from './index.js';

// With this, `import 'true-stock/define'` is enough for TypeScript.
export type {TrueStockElement};

// If another copy came first, its element serves the page.
if (!customElements.get('true-stock')) {
  customElements.define('true-stock', TrueStockElement);
}

import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import {ROOMY_STATES, testLayout} from '../helpers/test-layout.js';

testLayout(
  PRODUCT_PAGES.map((content) => ({
    ...content,
    name: `${content.name}, product`,
  })),
  ROOMY_STATES,
);

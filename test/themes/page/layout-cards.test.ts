import {CARD_PAGES} from '../helpers/product-pages.js';
import {ROOMY_STATES, testLayout} from '../helpers/test-layout.js';

testLayout(
  CARD_PAGES.map((content) => ({...content, name: `${content.name}, cards`})),
  ROOMY_STATES,
);

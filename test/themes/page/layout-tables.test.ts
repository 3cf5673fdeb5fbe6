import {TABLE_PAGES} from '../helpers/product-pages.js';
import {STATES, testLayout} from '../helpers/test-layout.js';

testLayout(TABLE_PAGES, STATES);

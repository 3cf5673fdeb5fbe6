import {PRODUCT_PAGES} from '../helpers/product-pages.js';
import {testOldAnswers} from '../helpers/test-old-answers.js';

testOldAnswers(PRODUCT_PAGES[2]!);

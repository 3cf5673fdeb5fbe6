import {testWaysIn} from '../helpers/test-ways-in.js';
import {OPENCART_4_THEME} from '../helpers/ways-in.js';

testWaysIn(OPENCART_4_THEME);

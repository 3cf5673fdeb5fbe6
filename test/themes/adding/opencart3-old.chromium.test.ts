import {testWaysIn} from '../helpers/test-ways-in.js';
import {OPENCART_3_OLD_THEME} from '../helpers/ways-in.js';

testWaysIn(OPENCART_3_OLD_THEME);

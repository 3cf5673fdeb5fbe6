import {testWaysIn} from '../helpers/test-ways-in.js';
import {JOURNAL_3_THEME} from '../helpers/ways-in.js';

testWaysIn(JOURNAL_3_THEME);

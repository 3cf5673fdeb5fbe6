// Pages of the admin in a real browser, as one user or another.
import {openPage} from '../admin/open-page.mjs';
import {visit} from '../pages/visit.mjs';

export const onRoute = (run, admin, route, act) =>
  visit({...run, mayFail: true, open: openPage(admin, route)}, act);

export const textOf = (page, selector) =>
  page.$eval(selector, ({textContent}) => textContent);

// Pages of the admin in a real browser, as one user or another.
import {visit} from '../pages/visit.mjs';

/** Opens a route of the admin as the user who is logged in. */
export const openRoute =
  (admin, route) =>
  async ({page, shop}) => {
    const cookies = [...admin.session.cookies].map(([name, value]) => ({
      name,
      value,
      url: shop.url,
    }));
    await page.setCookie(...cookies);
    await page.goto(new URL(admin.address(route), shop.url).href);
  };

export const onRoute = (run, admin, route, act) =>
  visit({...run, mayFail: true, open: openRoute(admin, route)}, act);

/** Waits until the first node of a selector says something. */
export const waitForText = (page, selector, pattern) =>
  page.waitForFunction(
    (where, source) =>
      new RegExp(source).test(document.querySelector(where)?.textContent ?? ''),
    {},
    selector,
    pattern.source,
  );

export const textOf = (page, selector) =>
  page.$eval(selector, ({textContent}) => textContent);

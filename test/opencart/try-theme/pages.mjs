// The kinds of pages that a theme is tried on.
import {addressOf} from '../pages/visit.mjs';
import {CUSTOMER, fillWishList} from '../theme/catalog.mjs';
import {PAGE_KINDS} from '../theme/page-kinds.mjs';

/** What to do in the form that logs in, whatever a theme made of it. */
const logIn = (address, {email, password}) =>
  fetch(address)
    .then((response) => response.text())
    .then((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const form = [...page.forms].find(
        (each) =>
          each.querySelector('[name=email]') &&
          each.querySelector('[name=password]'),
      );
      if (!form) throw new Error('the login page has no form for a password');
      const body = new URLSearchParams({email, password});
      return fetch(form.getAttribute('action'), {method: 'POST', body});
    })
    .then((response) => response.text());

const openWishList = async ({page, shop}) => {
  await page.goto(addressOf(shop, 'information/contact'));
  await page.evaluate(logIn, addressOf(shop, 'account/login'), CUSTOMER);
  await fillWishList(shop);
  await page.goto(addressOf(shop, 'account/wishlist'));
  const address = new URL(page.url());
  const token = await page.evaluate(
    () => /customer_token=\w+/.exec(document.documentElement.innerHTML)?.[0],
  );
  if (!/login/.test(address.href) || !token) return;
  await page.goto(addressOf(shop, `account/wishlist&${token}`));
};

const opens = Object.fromEntries(
  PAGE_KINDS.map(({name, open}) => [name, open]),
);

/** @type {{name: string, open: (shopper: object) => Promise<unknown>}[]} */
export const PAGES = [
  {name: 'product', open: opens['product page and module']},
  {name: 'category', open: opens.category},
  {name: 'search', open: opens.search},
  {name: 'special', open: opens.special},
  {name: 'wish list', open: openWishList},
  {name: 'compare', open: opens.compare},
  {name: 'home', open: opens['home page module']},
];

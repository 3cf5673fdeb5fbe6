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

/** OpenCart 4 answers with a token, which the addresses of an account have. */
const openWishList = async ({page, shop}) => {
  await page.goto(addressOf(shop, 'information/contact'));
  const login = addressOf(shop, 'account/login');
  const answer = await page.evaluate(logIn, login, CUSTOMER);
  const [token = ''] = /&customer_token=\w+/.exec(answer) ?? [];
  await fillWishList(shop);
  await page.goto(addressOf(shop, `account/wishlist${token}`));
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

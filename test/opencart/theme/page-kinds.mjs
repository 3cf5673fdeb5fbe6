import {addressOf} from '../pages/visit.mjs';
import {familyOf} from '../shop/versions.mjs';
import {COMPARED, CUSTOMER, fillWishList} from './catalog.mjs';

const open =
  (route) =>
  ({page, shop}) =>
    page.goto(addressOf(shop, route));

const openManufacturer = ({page, shop}) => {
  const {method} = familyOf(shop.version);
  const route = `product/manufacturer${method}info&manufacturer_id=8`;
  return page.goto(addressOf(shop, route));
};

/** The shop asks for a login, then shows the list. */
const openWishList = async ({page, shop}) => {
  await fillWishList(shop);
  await page.goto(addressOf(shop, 'account/wishlist'));
  if (!(await page.$('#input-password'))) return;
  await page.type('#input-email', CUSTOMER.email);
  await page.type('#input-password', CUSTOMER.password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
};

const openCompare = async ({page, shop}) => {
  const {method} = familyOf(shop.version);
  await page.goto(addressOf(shop, 'information/contact'));
  for (const productId of COMPARED) {
    await page.evaluate(
      (url, id) =>
        fetch(url, {
          method: 'POST',
          body: new URLSearchParams({product_id: id}),
        }).then((response) => response.text()),
      addressOf(shop, `product/compare${method}add`),
      productId,
    );
  }
  await page.goto(addressOf(shop, 'product/compare'));
};

/**
 * Every kind of page on which the default themes sell. `controls` counts the
 * controls of the product that sells out.
 */
export const PAGE_KINDS = [
  {
    name: 'product page and module',
    open: open('product/product&product_id=40'),
    controls: 2,
  },
  {
    name: 'related product and module',
    open: open('product/product&product_id=42'),
    controls: 2,
  },
  {name: 'home page module', open: open('common/home'), controls: 1},
  {name: 'category', open: open('product/category&path=24'), controls: 1},
  {name: 'search', open: open('product/search&search=ip'), controls: 1},
  {name: 'special', open: open('product/special'), controls: 1},
  {name: 'manufacturer', open: openManufacturer, controls: 1},
  {name: 'wish list', open: openWishList, controls: 1},
  {name: 'compare', open: openCompare, controls: 1},
];

// Adds to the demo data, so that every kind of page shows the same product.
import {createHash} from 'node:crypto';

import {familyOf} from '../shop/versions.mjs';

/** The product that sells out. It has no options. */
export const PRODUCT = '40';

/** Another product without options, beside it on most pages. */
const NEIGHBOUR = '43';

export const CUSTOMER = {
  email: 'shopper@example.com',
  password: 'a shopper',
};

const FROM = '2020-01-01';
const TO = '2099-01-01';

/** A special price, in the table of this version. */
const specialOf = (version, productId) =>
  version.startsWith('4.1.')
    ? `INSERT INTO oc_product_discount SET product_id = ${productId}, ` +
      "customer_group_id = 1, quantity = 1, priority = 1, type = 'F', " +
      `special = 1, price = 90, date_start = '${FROM}', date_end = '${TO}'`
    : `INSERT INTO oc_product_special SET product_id = ${productId}, ` +
      'customer_group_id = 1, priority = 1, price = 90, ' +
      `date_start = '${FROM}', date_end = '${TO}'`;

/**
 * Every version still accepts the oldest kind of password. The SQL mode is not
 * strict, as with OpenCart's own connection: columns differ between versions.
 */
const customer = () => {
  const hash = createHash('md5').update(CUSTOMER.password).digest('hex');
  return (
    "SET SESSION sql_mode = ''; " +
    'INSERT INTO oc_customer SET customer_group_id = 1, language_id = 1, ' +
    `firstname = 'A', lastname = 'Shopper', telephone = '0', email = '${CUSTOMER.email}', ` +
    `password = '${hash}', status = 1, date_added = NOW()`
  );
};

const PRODUCT_LAYOUT = 2;

const featuredOnProductPages = (version) =>
  `INSERT INTO oc_layout_module SET layout_id = ${PRODUCT_LAYOUT}, ` +
  `code = '${familyOf(version).featuredModule}', ` +
  "position = 'content_bottom', sort_order = 1";

/**
 * A product with a minimum of two and with options, in the demo's modules and
 * in the wish list.
 */
export const IN_TWOS = '42';

/** Fills the wish list again: a page may have removed products. */
export const fillWishList = (shop) =>
  shop.query(
    'REPLACE INTO oc_customer_wishlist ' +
      '(customer_id, product_id, date_added) ' +
      `SELECT customer_id, product_id, NOW() FROM oc_customer, oc_product ` +
      `WHERE email = '${CUSTOMER.email}' ` +
      `AND product_id IN (${PRODUCT}, ${NEIGHBOUR}, ${IN_TWOS})`,
  );

/** The products that a shopper compares. */
export const COMPARED = [PRODUCT, NEIGHBOUR];

/** Products that can be added without a choice of options. */
export const PLAIN = ['43', '28', '29', '31', '32', '34', '36', '41', '48'];

export const prepareCatalog = async (shop) => {
  for (const productId of COMPARED) {
    await shop.query(specialOf(shop.version, productId));
  }
  await shop.query(featuredOnProductPages(shop.version));
  await shop.query(customer());
};

// The admin's product form, opened and saved as a browser does it.
import {equal, match} from 'node:assert/strict';

import {openAdmin} from '../../opencart/admin/open-admin.mjs';
import {isFour} from '../../opencart/shop/versions.mjs';
import {TURN} from './sides.mjs';

/** A product with sizes. */
const MODEL = 35;

const ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'"};

const decode = (text) =>
  text.replaceAll(/&(amp|lt|gt|quot|#039);/g, (all, name) => ENTITIES[name]);

const attribute = (tag, name) => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : decode(value);
};

const chosenOf = (inside) => {
  const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
  const chosen = options.find((tag) => /\sselected\b/.test(tag)) ?? options[0];
  return chosen && attribute(chosen, 'value');
};

const valueOf = (tag, kind, inside) => {
  if (kind === 'textarea') return decode(inside);
  if (kind === 'select') return chosenOf(inside);
  const type = attribute(tag, 'type');
  const isOff = /^(?:checkbox|radio)$/.test(type) && !/\schecked\b/.test(tag);
  return isOff || type === 'file' ? undefined : (attribute(tag, 'value') ?? '');
};

const FIELD = /<(input)\b[^>]*>|<(select|textarea)\b[^>]*>([^]*?)<\/\2>/g;

/** What a form would send, as names and values. */
export const fieldsOf = (page) => {
  const [, form] = /<form[^>]*id="form-product"[^>]*>([^]*?)<\/form>/.exec(
    page,
  );
  const fields = [];
  for (const [all, input, other, inside] of form.matchAll(FIELD)) {
    const [tag] = /^<[^>]*>/.exec(all);
    const name = attribute(tag, 'name');
    const value = name && valueOf(tag, input ?? other, inside);
    if (value !== undefined && name) fields.push([name, value]);
  }
  return fields;
};

/** Copies, so that no two forms of a turn are of one product. */
const addProducts = async (admin, shop) => {
  const method = isFour(shop) ? 'catalog/product.copy' : 'catalog/product/copy';
  for (let count = 0; count < TURN; count += 1) {
    await admin.session.post(admin.address(method), {'selected[]': MODEL});
  }
  const rows = await shop.query(
    `SELECT product_id AS id FROM oc_product ORDER BY product_id DESC LIMIT ${TURN}`,
  );
  return rows.map(({id}) => id);
};

/** One more of it, and of a copy the address that it still lacks. */
const typeInto = (product) => {
  const typed = {
    quantity: (value) => String(Number(value) + 1),
    product_seo_url: (value) => value || `copy-${product}`,
  };
  return ([name, value]) => [
    name,
    typed[name.replace(/\[.*/, '')]?.(value) ?? value,
  ];
};

/** @returns a function that opens a form, types one more, and resolves with its save */
export const openForms = async (shop, url) => {
  const admin = await openAdmin({...shop, url});
  const four = isFour(shop);
  const products = await addProducts(admin, shop);
  const readSum = async () => {
    const [{sum}] = await shop.query(
      `SELECT SUM(quantity) AS sum FROM oc_product WHERE product_id IN (${products})`,
    );
    return Number(sum);
  };
  const prepare = async () => {
    const product = products.shift();
    products.push(product);
    const method = four ? 'catalog/product.form' : 'catalog/product/edit';
    const form = `${method}&product_id=${product}`;
    const {text} = await admin.get(form);
    const fields = fieldsOf(text).map(typeInto(product));
    const target = admin.address(four ? 'catalog/product.save' : form);
    return async () => {
      const answer = await admin.session.post(target, fields);
      if (four) match(answer.text, /"success"/);
      else equal(answer.status, 302, 'saved');
    };
  };
  const before = await readSum();
  await (
    await prepare()
  )();
  equal(await readSum(), before + 1, 'it was saved');
  return prepare;
};

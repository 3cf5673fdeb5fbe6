// OpenCart's demo shop: 17 of its 19 products have a quantity for "plenty".
import {readdirSync, readFileSync} from 'node:fs';

import {audit} from 'true-stock/audit';

import {takeSource} from '../../opencart/shop/source.mjs';
import {DEFAULT_VERSIONS} from '../../opencart/shop/versions.mjs';
import {readInserts} from './read-inserts.mjs';

const PLENTY = 17;
/** As the demo shop was made. */
const TODAY = '2011-09-30';

const CONTRADICTIONS = [
  'options-above 42 of option 223',
  'options-below 42 of option 218',
  'options-below 35 of option 224',
];

const readProducts = (sql) =>
  readInserts(sql, 'product').map((row) => ({
    productId: row.product_id,
    name: row.model,
    quantity: Number(row.quantity),
    minimum: Number(row.minimum),
    isCounted: row.subtract === '1',
    isOnSale: row.status === '1',
  }));

const readValues = (sql) => {
  const required = new Set(
    readInserts(sql, 'product_option')
      .filter((row) => row.required === '1')
      .map((row) => row.product_option_id),
  );
  const checkboxes = new Set(
    readInserts(sql, 'option')
      .filter(({type}) => type === 'checkbox')
      .map((row) => row.option_id),
  );
  return readInserts(sql, 'product_option_value').map((row) => ({
    productId: row.product_id,
    valueId: row.product_option_value_id,
    optionId: row.product_option_id,
    name: row.product_id,
    quantity: Number(row.quantity),
    isCounted: row.subtract === '1',
    isRequired: required.has(row.product_option_id),
    takesSeveral: checkboxes.has(row.option_id),
    isOnSale: true,
  }));
};

const readShop = (folder) => {
  const install = `${folder}/install`;
  const [file] = readdirSync(install)
    .filter((name) => /^opencart(?:-en-gb)?\.sql$/.test(name))
    .toSorted();
  const sql = readFileSync(`${install}/${file}`, 'utf8');
  return {products: readProducts(sql), values: readValues(sql)};
};

const judge = ({products, values}) => {
  const report = audit([...products, ...values], {today: TODAY});
  const plenty = products.filter(({quantity}) => quantity >= 100);
  const named = new Set(
    report.suspicions
      .flatMap(({counters}) => counters)
      .filter(({valueId}) => valueId === undefined)
      .map(({productId}) => productId),
  );
  return {
    products: products.length,
    plenty: plenty.filter(({productId}) => named.has(productId)).length,
    others: named.size - plenty.length,
    rules: report.suspicions.map(
      ({rule, counters}) => `${rule} (${counters.length})`,
    ),
    contradictions: report.contradictions.map(
      ({rule, counters, evidence}) =>
        `${rule} ${counters[0].productId} of option ${evidence.optionId}`,
    ),
  };
};

export const judgeDemoShops = async (report) => {
  console.log("OpenCart's demo shop, without an order:");
  for (const version of DEFAULT_VERSIONS) {
    const source = await takeSource(version);
    try {
      const found = judge(readShop(source.path));
      const {products, plenty, others, rules, contradictions} = found;
      report(
        `${version}: ${plenty} of the ${products} products have "plenty", ` +
          `${others} others named, by ${rules.join(', ')}`,
        plenty === PLENTY && others === 0,
      );
      report(
        `${version}: ${contradictions.join(', ')}`,
        contradictions.toSorted().join() === CONTRADICTIONS.toSorted().join(),
      );
    } finally {
      source.remove();
    }
  }
};

// Where the extension's files and routes are in each family.
import {familyOf} from './versions.mjs';

/** Addresses of both endpoints, relative to the shop. */
export const endpointsOf = ({version}) =>
  familyOf(version).method === '.'
    ? {
        'stand-alone': 'extension/true_stock/stock.php',
        route: 'index.php?route=extension/true_stock/module/true_stock.stock',
      }
    : {
        'stand-alone': 'catalog/view/javascript/true_stock/stock.php',
        route: 'index.php?route=extension/module/true_stock/stock',
      };

/** A question to an endpoint, whatever its address looks like. */
export const asking = (endpoint, query) =>
  `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`;

/** A route of the cart: 3.x writes its method behind a slash. */
export const cartRoute = ({version}, method) =>
  `index.php?route=checkout/cart${familyOf(version).method}${method}`;

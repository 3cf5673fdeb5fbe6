// The addresses that the suite asks for, in each family.
import {familyOf, isFour} from './versions.mjs';

/** Addresses of both endpoints, relative to the shop. */
export const endpointsOf = (shop) =>
  isFour(shop)
    ? {
        'stand-alone': 'extension/true_stock/stock.php',
        route: 'index.php?route=extension/true_stock/module/true_stock.stock',
      }
    : {
        'stand-alone': 'catalog/view/javascript/true_stock/stock.php',
        route: 'index.php?route=extension/module/true_stock/stock',
      };

/** An endpoint's address with a query, whether it has one already or not. */
export const withQuery = (endpoint, query) =>
  `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`;

/** A route of the cart. */
export const cartRoute = ({version}, method) =>
  `index.php?route=checkout/cart${familyOf(version).method}${method}`;

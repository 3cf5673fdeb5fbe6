// What is tried where no other module is named.
import {fileURLToPath} from 'node:url';

import {checkoutRoutes} from '../../holds/shopper/checkout-routes.mjs';
import {isFour} from '../../shop/versions.mjs';

/** The checkout that comes with OpenCart. */
export const OWN_CHECKOUT = {
  name: 'OpenCart’s own checkout',
  fill: ({shop, email, method}) => checkoutRoutes(shop).steps(email, method),
  open: ({shop}) => [{route: checkoutRoutes(shop).confirm}],
};

export const CASH = {
  name: 'cash on delivery',
  type: 'payment',
  code: 'cod',
  press: ({shop}) => [{route: checkoutRoutes(shop).pay}],
};

const routeOf = (shop, method) =>
  isFour(shop)
    ? `extension/try_gateway/payment/try_gateway.${method}`
    : `extension/payment/try_gateway/${method}`;

const folderOf = (family) =>
  fileURLToPath(new URL(`../gateway/${family}`, import.meta.url));

/** Redirects to the stub, which reports the payment. */
export const gatewayOf = (version) => ({
  name: 'a gateway that reports later',
  module: folderOf(isFour({version}) ? 4 : 3),
  type: 'payment',
  code: 'try_gateway',
  settings: {payment_try_gateway_url: '{gateway}'},
  press: ({shop}) => [{route: routeOf(shop, 'proceed'), as: 'form'}],
  report: ({shop, order}) => ({
    route: `${routeOf(shop, 'callback')}&order=${order}`,
  }),
});

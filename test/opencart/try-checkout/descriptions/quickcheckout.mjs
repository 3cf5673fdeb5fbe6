// Equotix Quick Checkout: one page, whose last request writes the order with
// OpenCart's model, and shows the payment method.
import {ADDRESS} from '../../holds/shopper/checkout-routes.mjs';

const CONTROLLER = 'extension/quickcheckout/';

export default {
  name: 'Equotix Quick Checkout',
  source: 'in github.com/bost8689/komu4egrill, f5ca6d2',
  type: 'module',
  code: 'quickcheckout',
  take: /quickcheckout/i,
  adminFolder: 'adminpanel',
  fill: () => [],
  open: ({email, method}) => [
    {route: `${CONTROLLER}checkout`, as: 'page'},
    {
      route: `${CONTROLLER}guest/validate`,
      // Eleven digits, as that shop wants them.
      fields: {...ADDRESS, email, telephone: '12345678901'},
    },
    {route: `${CONTROLLER}shipping_method/set`, fields: ADDRESS},
    {
      route: `${CONTROLLER}shipping_method/validate`,
      fields: {shipping_method: 'flat.flat', delivery_date: ''},
    },
    {
      route: `${CONTROLLER}payment_method/validate`,
      fields: {payment_method: method, comment: '', survey: ''},
    },
    {route: `${CONTROLLER}confirm`},
  ],
};

// The checkout of the theme UniShop 2: one page, whose last request checks the
// fields, writes the order with OpenCart's model, and shows the payment method.
import {writeSetting} from '../../admin/write-setting.mjs';
import {ADDRESS} from '../../holds/shopper/checkout-routes.mjs';

const CONTROLLER = 'checkout/uni_checkout/';

export default {
  name: 'UniShop 2',
  source: 'in github.com/devnik33/computergeeks, a65fb8a',
  type: 'module',
  code: 'uni_checkout',
  take: /uni_checkout|uni_othertext|uni_related|unishop2\/template\/checkout\/uni_/,
  group: 'config_unishop2',
  settings: {config_unishop2: {checkout_email: '1', checkout_lastname: '1'}},
  after: ({shop}) =>
    writeSetting(shop, 'theme_default', 'theme_default_directory', 'unishop2'),
  fill: () => [],
  open: ({email, method}) => {
    const fields = {
      ...ADDRESS,
      email,
      telephone: '123456',
      shipping_method: 'flat.flat',
      payment_method: method,
      confirm: '1',
    };
    return [
      {route: 'checkout/uni_checkout', as: 'page'},
      {route: `${CONTROLLER}addressRender`, fields},
      {route: `${CONTROLLER}shippingRender`, fields},
      {route: `${CONTROLLER}paymentRender`, fields},
      {route: `${CONTROLLER}validate`, fields},
    ];
  },
};

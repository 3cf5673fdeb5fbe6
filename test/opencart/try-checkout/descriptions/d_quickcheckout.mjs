// Dreamvention's Ajax Quick Checkout: writes the order with SQL of its own when
// its page opens, and again with each request.
import {ADDRESS} from '../../holds/shopper/checkout-routes.mjs';

const CONTROLLER = 'extension/d_quickcheckout/';

const inSession = (step, fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      `session[${step}][${name}]`,
      value,
    ]),
  );

/** Else its event manager does this, another module. */
const addEvents = async ({shop}) => {
  for (const when of ['before', 'after']) {
    await shop.query(
      "INSERT INTO oc_event SET code = 'd_quickcheckout', " +
        `\`trigger\` = 'catalog/view/checkout/checkout/${when}', ` +
        `action = 'extension/module/d_quickcheckout/view_checkout_checkout_${when}', ` +
        'status = 1, sort_order = 0',
    );
  }
};

export default {
  name: 'Dreamvention Ajax Quick Checkout',
  source: 'github.com/Dreamvention/d_quickcheckout, 7c9dcd8',
  type: 'module',
  code: 'd_quickcheckout',
  group: 'd_quickcheckout',
  settings: {d_quickcheckout_status: '1'},
  after: addEvents,
  fill: () => [],
  open: ({email, method}) => [
    {route: 'checkout/checkout', as: 'page'},
    {
      route: `${CONTROLLER}payment_address/update`,
      fields: inSession('payment_address', {
        ...ADDRESS,
        email,
        telephone: '123456',
        shipping_address: '1',
      }),
    },
    {
      route: `${CONTROLLER}shipping_method/update`,
      fields: {shipping_method: 'flat.flat'},
    },
    {
      route: `${CONTROLLER}payment_method/update`,
      fields: {payment_method: method},
    },
  ],
  press: () => [{route: `${CONTROLLER}confirm/update`, fields: {press: '1'}}],
};

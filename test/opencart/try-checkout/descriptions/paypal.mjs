// PayPal as it comes with OpenCart 3: the page asks for a PayPal order, the
// shopper approves it in PayPal's window, and the page asks the shop to capture.
import {fieldsOf} from '../play/read-words.mjs';

const CONTROLLER = 'extension/payment/paypal/';

const FIELDS = {page_code: 'checkout', payment_type: 'button'};

const idOf = (order) => `PAY${order}`;

const captured = {
  payments: {
    captures: [
      {
        id: 'capture',
        status: 'COMPLETED',
        seller_protection: {status: 'ELIGIBLE'},
      },
    ],
  },
};

const answers = ({path, body}) => {
  if (path.endsWith('/token')) return {json: {access_token: 'token'}};
  const [, id, act] = /\/orders\/(\w+)(?:\/(\w+))?$/.exec(path) ?? [];
  if (act === 'capture') {
    return {
      json: {
        id,
        status: 'COMPLETED',
        payment_source: {paypal: {}},
        purchase_units: [captured],
      },
    };
  }
  if (id) return {json: {id, status: 'APPROVED'}};
  const [{invoice_id}] = JSON.parse(body).purchase_units;
  const [order] = invoice_id.split('_');
  return {status: 201, json: {id: idOf(order), status: 'CREATED'}};
};

/** PayPal is not offered where these can be chosen; its settings disable them. */
const disableCountries = ({shop}) =>
  shop.query(
    'UPDATE oc_country SET status = 0 ' +
      "WHERE iso_code_2 IN ('CU', 'IR', 'SY', 'KP'); " +
      'UPDATE oc_zone SET status = 0 WHERE country_id = 220 ' +
      "AND code IN ('43', '14', '09')",
  );

export default {
  name: 'PayPal',
  source: 'in OpenCart 3.0.5.1',
  type: 'payment',
  code: 'paypal',
  root: '.',
  take: /paypal/,
  hosts: ['https://api.sandbox.paypal.com'],
  settings: {
    payment_paypal_client_id: 'client',
    payment_paypal_secret: 'secret',
    payment_paypal_merchant_id: 'merchant',
    payment_paypal_environment: 'sandbox',
    payment_paypal_setting: {},
  },
  after: disableCountries,
  answers,
  shows: /paypal_form|paypal-button|paypal_button/i,
  press: () => [{route: `${CONTROLLER}createOrder`, fields: FIELDS}],
  reaches: (answer) => Boolean(fieldsOf(answer).paypal_order_id),
  back: ({order}) => ({
    route: `${CONTROLLER}approveOrder`,
    as: 'script',
    fields: {...FIELDS, paypal_order_id: idOf(order)},
  }),
  hasPaid: ({stub, order}) =>
    stub.requests.some(({path}) => path.endsWith(`/${idOf(order)}/capture`)),
};

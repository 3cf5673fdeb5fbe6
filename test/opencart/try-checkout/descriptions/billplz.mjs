// Sets Pending, then redirects; reports and returns with a signature.
import {createHmac} from 'node:crypto';

const KEY = 'signature-key';

const sign = (text) => createHmac('sha256', KEY).update(text).digest('hex');

/** Named after the order, which the stub finds in the request for a bill. */
const billOf = (order) => `bill${order}`;

const answers = ({body, url}) => {
  const order = new URLSearchParams(body).get('reference_1');
  return {json: {id: billOf(order), url: `${url}/bills/${order}`}};
};

const THREE = {
  controller: 'extension/payment/billplz/',
  methods: {press: 'proceed', report: 'callback_url', back: 'redirect_url'},
  settings: {
    payment_billplz_is_sandbox_value: '0',
    payment_billplz_api_key_value: 'key',
    payment_billplz_collection_id_value: 'collection',
    payment_billplz_x_signature_value: KEY,
  },
};

const FOUR = {
  root: 'extension/billplz',
  controller: 'extension/billplz/payment/billplz.',
  methods: {press: 'checkout', report: 'callback', back: 'redirect'},
  settings: {
    payment_billplz_is_sandbox: '0',
    payment_billplz_api_key: 'key',
    payment_billplz_collection_id: 'collection',
    payment_billplz_x_signature: KEY,
  },
};

export default ({isFour}) => {
  const {root, controller, methods, settings} = isFour ? FOUR : THREE;
  return {
    name: 'Billplz',
    source: isFour
      ? 'github.com/Billplz/Billplz-for-OpenCart-4.0, 4bf64af'
      : 'github.com/Billplz/Billplz-for-OpenCart-3.0, baf2a4f',
    type: 'payment',
    code: 'billplz',
    root,
    currency: 'MYR',
    hosts: ['https://www.billplz.com'],
    settings: {
      ...settings,
      payment_billplz_pending_status_id: '1',
      payment_billplz_completed_status_id: '2',
    },
    answers,
    shows: new RegExp(`billplz.${methods.press}`),
    press: () => [{route: controller + methods.press, as: 'form'}],
    report: ({order}) => {
      const id = billOf(order);
      const x_signature = sign(`id${id}|paidtrue`);
      return {
        route: controller + methods.report,
        fields: {id, paid: 'true', x_signature},
      };
    },
    back: ({order}) => {
      const id = billOf(order);
      const signature = sign(`billplzid${id}|billplzpaidtrue`);
      return {
        route:
          `${controller}${methods.back}&billplz[id]=${id}&billplz[paid]=true` +
          `&billplz[x_signature]=${signature}`,
      };
    },
  };
};

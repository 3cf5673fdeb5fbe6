// Charges in the browser, after asking the shop; then reports with a checksum.
import {createHash} from 'node:crypto';

import {fieldsOf} from '../play/read-words.mjs';

const SECRET = 'secret';

const settingsOf = (settings) =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      `payment_nuvei_${key}`,
      value,
    ]),
  );

const SETTINGS = settingsOf({
  merchantId: '1',
  merchantSiteId: '1',
  secret: SECRET,
  hash: 'sha256',
  test_mode: '0',
  payment_action: 'Sale',
  use_upos: '0',
  use_dcc: 'false',
  block_pms: [],
  pay_btn_text: 'amountButton',
  auto_expand_pms: '0',
  sdk_log_level: '0',
  sdk_theme: 'accordion',
  sdk_transl: '',
  sdk_style: '',
  apm_window_type: 'popup',
  order_status_id: '5',
  pending_status_id: '1',
  failed_status_id: '10',
});

const reportOf = (controller, {order, total}) => {
  const about = {
    totalAmount: total,
    currency: 'USD',
    responseTimeStamp: '2026-01-01.00:00:00',
    PPP_TransactionID: String(order),
    Status: 'APPROVED',
    productId: 'product',
  };
  const text = SECRET + Object.values(about).join('');
  return {
    route: `${controller}callback`,
    fields: {
      ...about,
      advanceResponseChecksum: createHash('sha256').update(text).digest('hex'),
      merchant_unique_id: `${order}_1`,
      transactionType: 'Sale',
      TransactionID: String(order),
      customField1: total,
      customField4: 'USD',
    },
  };
};

const THREE = {
  source: 'github.com/Nuvei/nuvei-plugin-opencart-3, be38466',
  controller: 'extension/payment/nuvei/',
  ask: 'extension/payment/nuvei',
  back: ({order}) => ({
    route: `extension/payment/nuvei/process_payment&order_id=${order}`,
    as: 'form',
    fields: {sc_transaction_id: String(order)},
  }),
};

const FOUR = {
  source: 'github.com/Nuvei/nuvei-plugin-opencart-4, ac4141c',
  controller: 'extension/nuvei/payment/nuvei.',
  ask: 'extension/nuvei/payment/nuvei|checkout_pre_payment',
  back: ({order}) => ({
    route: `checkout/success&order_id=${order}`,
    as: 'page',
  }),
};

export default ({isFour}) => {
  const {source, controller, ask, back} = isFour ? FOUR : THREE;
  return {
    name: 'Nuvei',
    source,
    type: 'payment',
    code: 'nuvei',
    hosts: ['https://secure.safecharge.com'],
    settings: SETTINGS,
    answers: () => ({
      json: {status: 'SUCCESS', sessionToken: 'token', orderId: '1'},
    }),
    shows: /showNuveiCheckout\(\);/,
    press: () => [{route: ask, fields: {ask: '1'}}],
    reaches: (answer) => fieldsOf(answer).success === 1,
    report: (about) => reportOf(controller, about),
    back,
  };
};

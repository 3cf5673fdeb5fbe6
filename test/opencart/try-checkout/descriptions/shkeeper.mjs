// Shows a wallet, and places the order when the shopper says that she has paid.
import {fieldsOf} from '../play/read-words.mjs';

const CONTROLLER = 'extension/shkeeper/payment/shkeeper.';

export default {
  name: 'SHKeeper',
  source: 'github.com/vsys-host/opencart-4-shkeeper-payment-module, 41bd79d',
  type: 'payment',
  code: 'shkeeper',
  settings: {
    payment_shkeeper_apiKey: 'key',
    payment_shkeeper_apiUrl: '{gateway}/',
    payment_shkeeper_order_status_id: '2',
  },
  answers: () => ({json: {status: 'success', wallet: 'wallet', amount: '1'}}),
  shows: /shkeeper/,
  press: () => [{route: `${CONTROLLER}getInvoice`, fields: {currency: 'BTC'}}],
  reaches: (answer) => fieldsOf(answer).status === 'success',
  report: ({order}) => ({
    route: `${CONTROLLER}callback`,
    headers: {'X-Shkeeper-Api-Key': 'key'},
    json: {
      external_id: order,
      paid: true,
      transactions: [
        {
          trigger: true,
          txid: '1',
          amount_crypto: '1',
          crypto: 'BTC',
          date: '2026-01-01',
        },
      ],
    },
  }),
  back: () => ({route: `${CONTROLLER}confirm`, as: 'script'}),
};

// Sets Pending in `confirm`, then redirects; reports with a signature.
import {createHmac} from 'node:crypto';

import {writeSetting} from '../../admin/write-setting.mjs';

const KEY = 'key';

const CONTROLLER = 'extension/payment/bitcoinus/';

export default {
  name: 'Bitcoinus',
  source: 'github.com/Bitcoinus/opencart3, 680e29c',
  type: 'payment',
  code: 'bitcoinus',
  hosts: ['https://pay.bitcoinus.io'],
  settings: {payment_bitcoinus_pid: '1', payment_bitcoinus_key: KEY},
  /** What it sets, “Processed”, has to be a status that sells. */
  after: ({shop}) =>
    writeSetting(shop, 'config', 'config_processing_status', [
      ...['5', '1', '2', '12', '3', '15'],
    ]),
  press: () => [{route: `${CONTROLLER}confirm`, as: 'form'}],
  report: ({order}) => {
    const data = JSON.stringify({orderid: String(order), status: 1});
    const signature = createHmac('sha256', KEY).update(data).digest('hex');
    return {route: `${CONTROLLER}callback`, fields: {data, signature}};
  },
  back: () => ({route: `${CONTROLLER}accept`}),
};

// Sets Pending in the background, then redirects (Snap). The report names a
// transaction, and the module asks the gateway what it is.
const transactionOf = (order) => `transaction-${order}`;

const answers = ({path, body, url}) => {
  const [, asked] = /\/v2\/transaction-(\d+)\/status$/.exec(path) ?? [];
  if (asked) {
    return {
      json: {
        status_code: '200',
        order_id: asked,
        transaction_status: 'settlement',
        fraud_status: 'accept',
        payment_type: 'gopay',
      },
    };
  }
  const {transaction_details: about} = JSON.parse(body);
  const redirect_url = `${url}/snap/${about.order_id}`;
  return {status: 201, json: {token: 'token', redirect_url}};
};

const CONTROLLER = 'extension/payment/snap/';

export default {
  name: 'Midtrans Snap',
  source: 'github.com/Midtrans/Midtrans-Opencart3, 88a021c',
  type: 'payment',
  code: 'snap',
  currency: 'IDR',
  hosts: ['https://app.midtrans.com', 'https://api.midtrans.com'],
  /** Else PHP 8 ends each report. */
  replace: {', $this->response)': ', (array) $this->response)'},
  settings: {
    payment_snap_display_name: 'Midtrans',
    payment_snap_environment: 'production',
    payment_snap_server_key: 'key',
    payment_snap_client_key: 'key',
    payment_snap_redirect: '1',
    payment_snap_mixpanel: '1',
    payment_snap_status_success: '2',
    payment_snap_status_pending: '1',
    payment_snap_status_failure: '10',
  },
  answers,
  press: () => [{route: `${CONTROLLER}process_order`}],
  report: ({order}) => ({
    route: `${CONTROLLER}payment_notification`,
    json: {transaction_id: transactionOf(order)},
  }),
  back: ({order}) => ({
    route: `${CONTROLLER}landing_redir&status_code=200&order_id=${order}`,
  }),
};

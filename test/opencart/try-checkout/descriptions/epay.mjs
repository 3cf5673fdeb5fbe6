// Sets its final status in `confirm`, then redirects; reports with a password.
export default {
  name: 'ePay',
  source: 'github.com/ePay/opencart4, d6e3b6f',
  type: 'payment',
  code: 'epay',
  hosts: ['https://payments.epay.eu'],
  settings: {
    payment_epay_api_key: 'key',
    payment_epay_point_of_sale_id: '1',
    payment_epay_webhook_auth: 'password',
    payment_epay_order_status_id: '2',
    payment_epay_failed_status_id: '10',
  },
  answers: ({body, url}) => {
    const {reference} = JSON.parse(body);
    return {
      json: {
        paymentWindowUrl: `${url}/pay/${reference}`,
        session: {id: reference},
      },
    };
  },
  press: () => [{route: 'extension/epay/payment/epay.confirm'}],
  report: ({order}) => ({
    route: 'extension/epay/payment/epay.webhook',
    headers: {Authorization: 'Bearer password'},
    json: {
      session: {id: String(order), reference: String(order)},
      transaction: {id: String(order), state: 'SUCCESS'},
    },
  }),
};

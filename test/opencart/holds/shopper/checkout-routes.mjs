// The steps of a guest's checkout with cash on delivery, in each family.
import {isFour} from '../../shop/versions.mjs';

export const ADDRESS = {
  firstname: 'Ann',
  lastname: 'Example',
  company: '',
  address_1: '1 Example Street',
  address_2: '',
  city: 'London',
  postcode: 'E1 6AN',
  country_id: '222',
  zone_id: '3563',
};

const withPrefix = (prefix) =>
  Object.fromEntries(
    Object.entries(ADDRESS).map(([name, value]) => [prefix + name, value]),
  );

const THREE = {
  /** Route and fields of each request before the confirm step. */
  steps: (email, payment) => [
    {route: 'checkout/checkout'},
    {
      route: 'checkout/guest/save',
      fields: {
        customer_group_id: '1',
        email,
        telephone: '123456',
        shipping_address: '1',
        ...ADDRESS,
      },
    },
    {route: 'checkout/shipping_method'},
    {
      route: 'checkout/shipping_method/save',
      fields: {shipping_method: 'flat.flat', comment: ''},
    },
    {route: 'checkout/payment_method'},
    {
      route: 'checkout/payment_method/save',
      fields: {payment_method: payment ?? 'cod', comment: '', agree: '1'},
    },
  ],
  confirm: 'checkout/confirm',
  pay: 'extension/payment/cod/confirm',
};

const FOUR = {
  steps: (email, payment) => [
    {route: 'checkout/checkout'},
    {
      route: 'checkout/register.save',
      fields: {
        account: '0',
        customer_group_id: '1',
        address_match: '0',
        firstname: ADDRESS.firstname,
        lastname: ADDRESS.lastname,
        email,
        telephone: '123456',
        agree: '1',
        ...withPrefix('shipping_'),
        ...withPrefix('payment_'),
      },
    },
    {route: 'checkout/shipping_method.quote'},
    {
      route: 'checkout/shipping_method.save',
      fields: {shipping_method: 'flat.flat'},
    },
    {route: 'checkout/payment_method.getMethods'},
    {
      route: 'checkout/payment_method.save',
      fields: {payment_method: payment ?? 'cod.cod'},
    },
  ],
  confirm: 'checkout/confirm.confirm',
  pay: 'extension/opencart/payment/cod.confirm',
};

/** @param {import('../../shop/create-shop.mjs').Shop} shop */
export const checkoutRoutes = (shop) => (isFour(shop) ? FOUR : THREE);

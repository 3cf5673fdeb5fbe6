import 'true-stock/vue';
import type {GlobalComponents} from 'vue';

type Props = InstanceType<GlobalComponents['true-stock']>['$props'];

export const right: Props = {
  'product-id': 42,
  for: 'add',
  'on-unknown': 'allow',
  class: 'stock',
  onTrueStockChange: ({previous}) => console.log(previous),
};

export const wrong: Props = {
  // @ts-expect-error: allow or block
  'on-unknown': 'perhaps',
};

// A template is checked with its attributes in camelCase.
export const inTemplate: Props = {
  productId: 42,
  onUnknown: 'block',
  announce: true,
};

export const wrongInTemplate: Props = {
  // @ts-expect-error: allow or block
  onUnknown: 'perhaps',
};

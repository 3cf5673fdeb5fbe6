// What differs between the OpenCart versions that the test drives.

/** The versions that `npm run test:opencart` builds when none is named. */
export const DEFAULT_VERSIONS = ['3.0.5.1', '4.0.2.3', '4.1.0.4'];

const THREE = {
  productTemplate: 'catalog/view/theme/default/template/product/product.twig',
  footerTemplate: 'catalog/view/theme/default/template/common/footer.twig',
  cartButton: '#cart > button',
  /** Whether the button has a form: else Enter in a field does nothing. */
  hasForm: false,
  /** Between a controller and its method in a route. */
  method: '/',
  featuredModule: 'featured.28',
};

const FOUR = {
  productTemplate: 'catalog/view/template/product/product.twig',
  footerTemplate: 'catalog/view/template/common/footer.twig',
  cartButton: ':is(#cart, #header-cart) button[data-bs-toggle="dropdown"]',
  hasForm: true,
  method: '.',
  featuredModule: 'opencart.featured.2',
};

/**
 * 3.x writes `checkout/cart/add`, 4.0.2.3 and later `checkout/cart.add`, and
 * older 4.0 releases `checkout/cart|add`; separators may arrive encoded.
 */
export const ADD_TO_CART =
  /[?&]route=checkout(?:\/|%2F)cart(?:[/.|]|%2F|%7C)add\b/i;

/** What differs in the family of a version, such as `4.1.0.4`. */
export const familyOf = (version) => {
  if (/^3\.0\.\d+\.\d+$/.test(version)) return THREE;
  if (/^4\.\d+\.\d+\.\d+$/.test(version)) return FOUR;
  throw new Error(
    `OpenCart ${version} is not supported: name a version of 3.0.x or 4.x, ` +
      `such as ${DEFAULT_VERSIONS.join(', ')}.`,
  );
};

/** Whether a shop is of the family 4.x; else it is of 3.x. */
export const isFour = ({version}) => familyOf(version) === FOUR;

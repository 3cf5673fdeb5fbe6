// Rules that the endpoint enforces and OpenCart's hasStock() does not.
import {PRODUCT_OPTIONS} from './generate-carts.mjs';

/** Quantities that mean "no limit": the default of the setting. */
const PLACEHOLDERS = [999, 9999, 99999, 999999];

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const piecesOf = (lines) => sum(lines.map(({quantity}) => quantity));

const isShort = (stock, pieces) =>
  pieces > 0 && !PLACEHOLDERS.includes(stock) && stock < pieces;

const isVisible = ({shop}, id) => shop[id].status === 1 && !shop[id].isFuture;

const linesOf = ({lines}, id) =>
  lines.filter(({productId}) => productId === id);

const productsOf = ({lines}) => [
  ...new Set(lines.map(({productId}) => productId)),
];

/** Lines of one product share its stock and that of its values. */
const isShortInAll = (cart, id) => {
  const {quantity, values} = cart.shop[id];
  const lines = linesOf(cart, id);
  const isValueShort = Object.entries(values).some(([value, stock]) => {
    const taking = lines.filter(({options}) =>
      Object.values(options).includes(Number(value)),
    );
    return stock.subtract === 1 && isShort(stock.quantity, piecesOf(taking));
  });
  return isShort(quantity, piecesOf(lines)) || isValueShort;
};

/** Rule → whether a cart breaks it. OpenCart checks none of them here. */
export const STRICTER = {
  'not on sale': (cart) => productsOf(cart).some((id) => !isVisible(cart, id)),
  'below the minimum': (cart) =>
    productsOf(cart).some(
      (id) => piecesOf(linesOf(cart, id)) < cart.shop[id].minimum,
    ),
  'no such value': (cart) =>
    cart.lines.some(({productId, options}) =>
      Object.entries(options).some(
        ([option, value]) =>
          !PRODUCT_OPTIONS[productId][option].includes(value),
      ),
    ),
  'lines added up': (cart) =>
    !cart.allowsBackorders &&
    productsOf(cart).some((id) => isShortInAll(cart, id)),
};

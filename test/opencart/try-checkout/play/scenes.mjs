// What shoppers do, for one piece or two.
import {createGuest} from '../../holds/shopper/guest.mjs';
import {letHoldsExpire} from '../../holds/sales.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {createShopper, leave, open, pay, press} from './shopper.mjs';

export const PRODUCT = '40';

/** Whether she pays elsewhere, after the press. */
export const hasGateway = ({payment}) =>
  Boolean(payment.report ?? payment.reaches);

/** Another shopper buys one, at OpenCart's own checkout, with cash. */
const anotherBuys = async ({shop}) => {
  const guest = createGuest(shop);
  if (!(await guest.add(PRODUCT))) return 'cannot add it to the cart';
  const warnings = await guest.readCart();
  if (warnings.length > 0) return warnings.join(' ');
  await guest.fillIn();
  if (!(await guest.confirm())) return (await guest.readCart()).join(' ');
  const {isPlaced, error} = await guest.pay();
  return isPlaced ? 'buys it' : error;
};

const lapse = ({shop, isWatched}) => isWatched && letHoldsExpire(shop);

const arrive = async (play, pieces) => {
  await setQuantity(play.shop, PRODUCT, pieces);
  return createShopper(play, PRODUCT);
};

const inTime = async (play) => {
  const shopper = await arrive(play, 1);
  await open(shopper);
  await press(shopper);
  await pay(shopper);
  return {shoppers: [shopper]};
};

const paysLate = async (play) => {
  const shopper = await arrive(play, 1);
  await open(shopper);
  await press(shopper);
  await lapse(play);
  const another = await anotherBuys(play);
  await pay(shopper);
  return {shoppers: [shopper], another};
};

const pressesLate = async (play) => {
  const shopper = await arrive(play, 1);
  await open(shopper);
  await lapse(play);
  const another = await anotherBuys(play);
  await press(shopper);
  await pay(shopper);
  return {shoppers: [shopper], another};
};

/** The gateway reports twice; without one, she presses twice. */
const twice = async (play) => {
  const shopper = await arrive(play, 2);
  await open(shopper);
  await press(shopper, hasGateway(play) ? 1 : 2);
  await pay(shopper, 2);
  return {shoppers: [shopper]};
};

const left = async (play) => {
  const shopper = await arrive(play, 1);
  await open(shopper);
  if (hasGateway(play)) await press(shopper);
  await leave(shopper);
  return {shoppers: [shopper], another: await anotherBuys(play)};
};

const two = async (play) => {
  await setQuantity(play.shop, PRODUCT, 1);
  const shoppers = [
    await createShopper(play, PRODUCT),
    await createShopper(play, PRODUCT),
  ];
  for (const shopper of shoppers) await open(shopper);
  for (const shopper of shoppers) await press(shopper);
  for (const shopper of shoppers) await pay(shopper);
  return {shoppers};
};

/** Each starts with so many pieces; `sells` is how many orders must be sold. */
export const SCENES = [
  {name: 'paid in time', pieces: 1, sells: 1, act: inTime},
  {
    name: 'paid late, gone meanwhile',
    pieces: 1,
    act: paysLate,
    needsGateway: true,
  },
  {name: 'pressed late, gone meanwhile', pieces: 1, act: pressesLate},
  {name: 'paid twice', pieces: 2, sells: 1, act: twice},
  {name: 'left; another comes', pieces: 1, act: left},
  {name: 'two shoppers, one piece', pieces: 1, act: two},
];

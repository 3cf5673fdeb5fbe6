// Plays every scene on one shop, each from the start.
import {clearOrders, clearSales} from '../../holds/sales.mjs';
import {readOutcome} from './outcome.mjs';
import {hasGateway, PRODUCT, SCENES} from './scenes.mjs';

/** A module that sells nothing in time is not installed or described well. */
const assertSells = ({isWatched}, {name, sells}, {played, outcome}) => {
  const [shopper] = played.shoppers;
  const isSold = outcome.orders.length === sells && shopper.place !== 'refused';
  if (isWatched || sells === undefined || isSold) return;
  throw new Error(
    `${name}: plain OpenCart sold nothing. The shopper reads “${shopper.reads}”, ` +
      `and this came last:\n${(shopper.last?.text ?? '').slice(0, 3000)}`,
  );
};

/**
 * @param {object} play shop, stub, checkout and payment (see describe.mjs), and
 *   isWatched, whether True Stock is installed
 * @returns {Promise<object[]>} for each scene `name`, `pieces` at its start,
 *   `played` (its shoppers), `outcome`
 */
export const playScenes = async (play) => {
  const {shop, stub, payment, isWatched} = play;
  if (payment.answers) stub.answers = payment.answers;
  const results = [];
  for (const scene of SCENES) {
    if (scene.needsGateway && !hasGateway(play)) continue;
    await (isWatched ? clearSales(shop) : clearOrders(shop));
    const played = await scene.act(play);
    const outcome = await readOutcome(shop, PRODUCT, isWatched);
    assertSells(play, scene, {played, outcome});
    console.log(
      `  ${isWatched ? 'with True Stock' : 'plain'}: ${scene.name}: ` +
        played.shoppers
          .map(({place, reads}) => `${place} “${reads}”`)
          .join(', '),
    );
    results.push({...scene, played, outcome});
  }
  return results;
};

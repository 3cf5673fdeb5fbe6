// Plays every scene on one shop, each from the start.
import {clearOrders, clearSales} from '../../holds/sales.mjs';
import {readOutcome} from './outcome.mjs';
import {hasGateway, PRODUCT, SCENES} from './scenes.mjs';

/** Without a way to pay there is nothing to see. */
const assertShown = ({name}, {shoppers: [shopper]}) => {
  if (name !== SCENES[0].name || shopper.order > 0) return;
  throw new Error(
    'The checkout did not come to where one can pay. It says: ' +
      `${shopper.reads}\n${(shopper.last?.text ?? '').slice(0, 3000)}`,
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
    assertShown(scene, played);
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

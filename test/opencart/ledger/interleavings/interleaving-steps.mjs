// Random interleavings: no piece is lost or invented, and nothing is written
// without its reason. Plain OpenCart plays the same ones beside it.
import {checkAll} from '../checks.mjs';
import {withTeam} from '../inside-shop/workers.mjs';
import {generate} from './generate.mjs';
import {playInterleaving} from './play.mjs';

const SEED = 20_261_129;

/** How many of them end with another quantity than they should. */
export const countPlainFailures = (shop, count) =>
  withTeam(shop, async (team) => {
    let failures = 0;
    for (let index = 0; index < count; index += 1) {
      const turns = generate(SEED + index);
      const {table, expected} = await playInterleaving(team, turns, false);
      if (JSON.stringify(table) !== JSON.stringify(expected)) failures += 1;
    }
    return failures;
  });

export const playAll = (shop, count) =>
  withTeam(shop, async (team) => {
    let changes = 0;
    for (let index = 0; index < count; index += 1) {
      const turns = generate(SEED + index);
      try {
        const played = await playInterleaving(team, turns, true);
        checkAll(played);
        changes += played.ledger.length;
      } catch (error) {
        const story = turns.map((turn) => JSON.stringify(turn)).join('\n');
        throw new Error(
          `Interleaving ${index} of seed ${SEED}: ${error.message}\n${story}`,
          {cause: error},
        );
      }
    }
    return `${count} of ${count} right, ${changes} changes in the ledger`;
  });
